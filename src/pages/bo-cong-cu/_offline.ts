import { createHash } from 'node:crypto';
import { escape } from 'html-escaper';
import { renderSvg } from '../../charts/svg.ts';
import { blocksOf, type Citation } from '../../pipeline/print/blocks.ts';
import { currentPlan, type Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../../views/address.ts';
import type { CallView } from '../../views/help-call.ts';
import { offlineWords } from '../../views/kit.ts';
import { helpView, type StepView } from '../../views/help.ts';
import { layoutView } from '../../views/layout.ts';
import { materialView } from '../../views/materials.ts';
import { targetView } from '../../views/targets/one.ts';
import { blocksHtml, link, type Inner } from './_html.ts';

/** In bytes: small enough for a message on a metered phone. */
export const OFFLINE_LIMIT = 500_000;

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:42rem;padding:1rem;font:112.5%/1.65 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.3}a{color:inherit}section{border-top:3px solid;margin-top:2rem}img{max-width:100%;height:auto;background:#fff}
details{border:1px solid;border-radius:.5rem;padding:0 1rem;margin-bottom:1rem}summary{padding:.7rem 0;font-weight:600}
.call{display:inline-block;border:2px solid;border-radius:.5rem;padding:.5rem 1rem;font-weight:700;font-size:1.2em}
.day{border:2px solid;padding:.5rem 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid;padding:.4rem;text-align:start;vertical-align:top}`;

const CSP = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * Help, materials and targets as one HTML file that asks nothing of any network: no script, pictures
 * inside, links within itself. Throws when it outgrows `OFFLINE_LIMIT`.
 */
export function offlineEdition(site: Site): string {
  const inner = innerOf(site);
  const words = offlineWords(site);
  const bar = layoutView(site, address.home).helpBar;
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(CSP)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${escape(site.settings.tagline)}">
<title>${escape(words.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${site.watermark === null ? '' : `<p class="watermark">${escape(site.watermark)}</p>`}
<h1 id="dau">${escape(site.settings.name)}</h1>
<p><a class="call" href="${escape(bar.call.href)}">Gọi ${escape(bar.call.printed)}</a> <a class="call" href="#ho-tro">${escape(bar.help.text)}</a></p>
<p class="day"><strong>${escape(words.day)}</strong></p>
<p>${escape(words.speaker)}</p>
${contents(site)}
${help(site, inner)}
${site.materials.map(({ slug }) => material(site, slug, inner)).join('\n')}
${targets(site, inner)}
</main>
</body>
</html>
`;
  const bytes = Buffer.byteLength(html);
  if (bytes > OFFLINE_LIMIT)
    throw new Error(`the offline edition has ${String(bytes)} bytes of ${String(OFFLINE_LIMIT)}`);
  return html;
}

/** Where an address of the site stands in the file. */
function innerOf(site: Site): Inner {
  return (href) => {
    const path = href.startsWith(site.base) ? href.slice(site.base.length) : href;
    if (path.startsWith('#')) return path;
    if (path.startsWith(address.help))
      return path.includes('#') ? `#${path.split('#')[1] ?? ''}` : '#ho-tro';
    const material = /^\/tim-hieu\/([a-z0-9-]+)\/$/.exec(path)?.[1];
    if (material !== undefined) return `#bai-${material}`;
    const target = /^\/chi-tieu\/([a-z0-9-]+)\/$/.exec(path)?.[1];
    return target === undefined ? null : `#chi-tieu-${target}`;
  };
}

function contents(site: Site): string {
  const items = [
    '<li><a href="#ho-tro">Trợ giúp</a></li>',
    ...site.materials.map(
      ({ slug, data }) => `<li><a href="#bai-${slug}">${escape(data.title)}</a></li>`,
    ),
    '<li><a href="#chi-tieu">Chỉ tiêu của kế hoạch</a></li>',
  ];
  return `<nav aria-label="Mục lục"><h2>Mục lục</h2><ul>${items.join('')}</ul></nav>`;
}

function help(site: Site, inner: Inner): string {
  const view = helpView(site);
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const steps = (all: readonly StepView[]): string =>
    list(all.map(({ text, sources }) => `${escape(text)}${cited(sources, inner)}`));
  const situations = view.situations.map(
    (one) => `<h3 id="${one.anchor}">${escape(one.title)}</h3>
<p>${escape(one.opening)}</p>
${one.calls.map((call) => briefCall(call)).join('\n')}
${steps(one.steps)}
${one.asked.length === 0 ? '' : `<h4>Có thể bạn sẽ được hỏi</h4>${list(one.asked.map(escape))}`}
${one.notNeeded.length === 0 ? '' : `<h4>Bạn không cần nói</h4>${list(one.notNeeded.map(escape))}`}`,
  );
  const lines = view.lines.map(
    (call) => `<div id="${call.id}"><h4>${escape(call.name)}</h4>
${briefCall(call)}
${list(call.facts.map(({ label, text, source }) => `${escape(label)}: ${escape(text)}${source === null ? '' : cited([source], inner)}`))}
${list(call.warnings.map(({ text, source }) => `${escape(text)}${cited([source], inner)}`))}
<p>${escape(call.checked)}</p></div>`,
  );
  return `<section aria-labelledby="ho-tro"><h2 id="ho-tro">${escape(view.title)}</h2>
<p>${escape(view.lead)}</p>
${situations.join('\n')}
<h3>Trước khi gọi nên biết</h3>
${steps(view.callLimits)}
<h3>Nếu gọi không an toàn</h3>
${steps(view.unsafeCall)}
<h3>Nếu có người xem điện thoại của bạn</h3>
${steps(view.checkedPhone)}
<h3>Từng số một</h3>
${lines.join('\n')}
<h3>Nơi chưa có số được kiểm chứng</h3>
${list(view.unverified.map(({ name, instead }) => `${escape(name)}: ${escape(instead)}`))}
</section>`;
}

function briefCall({ href, printed, spoken, shortName, dangerOnly }: CallView): string {
  if (href === null) return '';
  const only = dangerOnly ? '<strong>Chỉ gọi khi đang gặp nguy hiểm.</strong> ' : '';
  return `<p>${only}<a class="call" href="${href}">Gọi ${escape(printed)}</a> ${escape(shortName)} (đọc là ${escape(spoken)})</p>`;
}

function cited(sources: readonly Link[], inner: Inner): string {
  return sources.length === 0
    ? ''
    : ` (nguồn: ${sources.map(({ href, text }) => link(href, text, inner)).join('; ')})`;
}

function material(site: Site, slug: string, inner: Inner): string {
  const view = materialView(site, slug);
  const entry = site.materials.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`no material «${slug}» in content/materials`);
  const citations: Citation[] = [];
  const blocks = blocksOf(entry.tree, citations);
  const notes = new Map(
    citations.map(({ mark, href, text, of }) => [mark, link(href, text, inner, of)]),
  );
  return `<section aria-labelledby="bai-${slug}"><h2 id="bai-${slug}">${escape(view.title)}</h2>
<p>${escape(view.summary)}</p>
${blocksHtml(blocks, 3, inner, notes)}
<h3>Làm gì tiếp theo</h3>
<ul>${view.next.map((step) => `<li>${escape(step)}</li>`).join('')}</ul>
<p>${escape(view.checked)} ${escape(view.reviewed)} <a href="#dau">Về đầu tệp</a></p>
</section>`;
}

function targets(site: Site, inner: Inner): string {
  const plan = currentPlan(site);
  const items = plan.targets.map(({ target }) => {
    const view = targetView(site, currentPlan(site), target.id);
    const svg = renderSvg(view.chart, { mode: 'file', width: 640 });
    const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    return `<div><h3 id="chi-tieu-${target.id}">${escape(view.title)}</h3>
<p>«${escape(view.quote.before)}<strong>${escape(view.quote.number)}</strong>${escape(view.quote.after)}» (${link(at(site, address.plan(plan.meta.id, target.anchor)), view.quote.link.text, inner)})</p>
<img src="${picture}" alt="${escape(view.chart.title)}">
<p>${escape(view.known)} ${escape(view.period)}</p></div>`;
  });
  return `<section aria-labelledby="chi-tieu"><h2 id="chi-tieu">Chỉ tiêu của kế hoạch</h2>
<p>${escape(plan.meta.title)}</p>
${items.join('\n')}
</section>`;
}
