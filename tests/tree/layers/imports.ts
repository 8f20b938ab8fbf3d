/** What a source file imports, read from its syntax and not from its text. */
import ts from 'typescript';

export type Import = {
  specifier: string;
  line: number;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
  /** Loaded when asked for: `import('…')`. */
  onRequest: boolean;
  /** In the <script> of a component: browser code. */
  inScript: boolean;
};

/** The TypeScript parts of a file: the whole of it, or of an .astro file the part between the
 * fences and each <script>. Other lines are blanked, so that line numbers stay true. */
function parts(file: string, text: string): { code: string; inScript: boolean }[] {
  if (!file.endsWith('.astro')) return [{ code: text, inScript: false }];
  const blank = (piece: string) => piece.replace(/[^\n]/g, '');
  const fence = /^\s*---\r?\n([\s\S]*?)\n---/.exec(text);
  const front = fence === null ? [] : [{ code: `\n${fence[1] ?? ''}`, inScript: false }];
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    code: `${blank(text.slice(0, match.index))}${match[1] ?? ''}`,
    inScript: true,
  }));
  return [...front, ...scripts];
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** @param file its name decides how it is read: .ts, .mjs or .astro */
export function importsOf(file: string, text: string): Import[] {
  return parts(file, text).flatMap(({ code, inScript }) => {
    const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true);
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const add = (target: ts.Node, typeOnly: boolean, onRequest: boolean) => {
        if (!ts.isStringLiteralLike(target)) return;
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ specifier: target.text, line, typeOnly, onRequest, inScript });
      };
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node), false);
      else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
        add(node.moduleSpecifier, isTypeOnly(node), false);
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        add(node.argument.literal, true, false);
      } else if (
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        node.arguments[0] !== undefined
      ) {
        add(node.arguments[0], false, true);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
