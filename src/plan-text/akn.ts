import { escape } from 'html-escaper';
import { shownMark } from './markdown.ts';
import { slug } from './slug.ts';
import type { Emphasis, Kind, Node, PlanTree } from './tree.ts';
import type { PlanWords } from './words.ts';
import { englishWords } from './words.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Elements of Akoma Ntoso 3.0 for our kinds; the rest become `hcontainer` with their own name. */
const ELEMENTS: Partial<Record<Kind, string>> = {
  part: 'part',
  chapter: 'chapter',
  division: 'division',
  subdivision: 'subdivision',
  article: 'article',
  section: 'section',
  item: 'paragraph',
  point: 'point',
  dash: 'indent',
  paragraph: 'alinea',
};

/** Stands for a date that the plan does not tell. */
const NO_DATE = '0001-01-01';

/** The plan as Akoma Ntoso 3.0 (OASIS LegalDocML), valid against its schema. */
export function toAkn(tree: PlanTree, { unknownIssuer }: PlanWords = englishWords): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${NAMESPACE}">\n${doc(tree, tree, unknownIssuer)}</akomaNtoso>\n`;
}

function doc(tree: PlanTree, whole: PlanTree, unknown: string): string {
  const type = slug(tree.kind === '' ? 'van-ban' : tree.kind);
  const attached = tree.attached
    .map((plan) => `<attachment>\n${doc(plan, whole, unknown)}</attachment>\n`)
    .join('');
  return (
    `<doc name="${type}">\n${meta(tree, whole, type, unknown)}${preface(tree)}${preamble(tree)}` +
    `<mainBody>\n${tree.body.length === 0 ? '<p/>\n' : tree.body.map(hierarchy).join('')}</mainBody>\n` +
    conclusions(tree) +
    (attached === '' ? '' : `<attachments>\n${attached}</attachments>\n`) +
    '</doc>\n'
  );
}

function meta(tree: PlanTree, whole: PlanTree, type: string, unknown: string): string {
  const date = tree.issuedOn ?? whole.issuedOn ?? NO_DATE;
  const number = slug(tree.number ?? (tree.id === '' ? 'khong-so' : tree.id));
  const work = `/akn/vn/doc/${type}/${date}/${number === '' ? 'khong-so' : number}`;
  const issuer = tree.issuer ?? whole.issuer ?? unknown;
  const level = (name: string, uri: string, extra: string) =>
    `<${name}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${date}" name="ban-hanh"/><FRBRauthor href="#issuer"/>${extra}</${name}>\n`;
  return (
    '<meta><identification source="#issuer">\n' +
    level('FRBRWork', work, '<FRBRcountry value="vn"/>') +
    level('FRBRExpression', `${work}/vie@`, '<FRBRlanguage language="vie"/>') +
    level('FRBRManifestation', `${work}/vie@.xml`, '') +
    '</identification>\n<references source="#issuer">' +
    `<TLCOrganization eId="${tree === whole ? '' : `${tree.id === '' ? 'k' : slug(tree.id)}-`}issuer" href="/ontology/organization/vn/${slug(issuer) || 'khong-ro'}" showAs="${content(issuer)}"/>` +
    '</references></meta>\n'
  );
}

function preface(tree: PlanTree): string {
  const parts = [
    tree.issuer === null ? '' : `<p>${content(tree.issuer)}</p>`,
    tree.number === null ? '' : `<p><docNumber>${content(tree.number)}</docNumber></p>`,
    tree.kind === '' ? '' : `<p><docType>${content(tree.kind)}</docType></p>`,
    tree.title === '' ? '' : `<p><docTitle>${content(tree.title)}</docTitle></p>`,
    tree.place === null ? '' : `<p>${content(tree.place)}</p>`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<preface>${parts.join('')}</preface>\n`;
}

/** The preamble knows no hierarchy: each of its nodes is a paragraph. */
function preamble(tree: PlanTree): string {
  const lines: string[] = [];
  const visit = (node: Node) => {
    const mark = node.printed === null ? '' : `${content(node.printed)} `;
    lines.push(`<p eId="${node.anchor}">${mark}${words(node)}</p>`);
    node.children.forEach(visit);
  };
  tree.preamble.forEach(visit);
  return lines.length === 0 ? '' : `<preamble>\n${lines.join('\n')}\n</preamble>\n`;
}

function conclusions(tree: PlanTree): string {
  if (tree.recipients.length === 0) return '';
  const lines = tree.recipients.map(({ text }) => `<p>${content(text)}</p>`);
  return `<conclusions><container name="noi-nhan">${lines.join('')}</container></conclusions>\n`;
}

function hierarchy(node: Node): string {
  const element = ELEMENTS[node.kind] ?? 'hcontainer';
  const named = element === 'hcontainer' ? ` name="${node.kind}"` : '';
  const num = node.printed === null ? '' : `<num>${content(shownMark(node))}</num>`;
  const heading = node.heading === null ? '' : `<heading>${content(node.heading)}</heading>`;
  const open = `<${element} eId="${node.anchor}"${named}>${num}${heading}`;
  if (node.children.length === 0)
    return `${open}<content><p>${words(node)}</p></content></${element}>\n`;
  const intro = node.text === '' ? '' : `<intro><p>${words(node)}</p></intro>`;
  return `${open}${intro}\n${node.children.map(hierarchy).join('')}</${element}>\n`;
}

/** The text of a node with its emphasis; the lines of a verbatim block stay lines. */
function words(node: Node): string {
  if (node.kind === 'verbatim') return node.text.split('\n').map(content).join('<eol/>');
  return emphasised(node.text, node.emphasis ?? []);
}

function emphasised(text: string, emphasis: readonly Emphasis[]): string {
  let out = '';
  let done = 0;
  // Ranges may lie in each other; the outer one is kept, XML has no crossing elements.
  for (const { from, to, strength } of emphasis) {
    if (from < done) continue;
    const tag = strength === 1 ? 'i' : 'b';
    out += `${content(text.slice(done, from))}<${tag}>${content(text.slice(from, to))}</${tag}>`;
    done = to;
  }
  return out + content(text.slice(done));
}

/** Text for XML, in an element or an attribute: its signs escaped, what XML cannot hold left out. */
function content(text: string): string {
  return escape(
    text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
  );
}
