import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createHash } from 'node:crypto';
import { escape } from 'html-escaper';
import Edition from '../../components/offline/Edition.astro';
import type { Site } from '../../pipeline/load/site.ts';
import { offlineEditionView } from '../../views/offline.ts';
import { innerLinks } from './_inner-links.ts';

/** In bytes: small enough for a message on a metered phone. */
export const OFFLINE_LIMIT = 500_000;

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:42rem;padding:1rem;font:112.5%/1.65 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.3}a{color:inherit}section{border-top:3px solid;margin-top:2rem}img{max-width:100%;height:auto;background:#fff}
details{border:1px solid;border-radius:.5rem;padding:0 1rem;margin-bottom:1rem}summary{padding:.7rem 0;font-weight:600}
.call,.number{display:inline-block;border:2px solid;border-radius:.5rem;padding:.5rem 1rem;font-weight:700;font-size:1.2em}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.said-by{font-size:.85em}
.day{border:2px solid;padding:.5rem 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid;padding:.4rem;text-align:start;vertical-align:top}`;

const CSP = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * Help, materials and targets as one HTML file that asks nothing of any network: no script, pictures
 * inside, links within itself, made of the pages' own components. Throws when it outgrows
 * `OFFLINE_LIMIT`.
 */
export async function offlineEdition(site: Site): Promise<string> {
  const view = offlineEditionView(site);
  const container = await AstroContainer.create();
  const body = await container.renderToString(Edition, { props: { view } });
  const html = `<!doctype html>
<html lang="${escape(view.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(CSP)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${escape(view.description)}">
<title>${escape(view.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${innerLinks(body, site)}
</body>
</html>
`;
  const bytes = Buffer.byteLength(html);
  if (bytes > OFFLINE_LIMIT)
    throw new Error(`the offline edition has ${String(bytes)} bytes of ${String(OFFLINE_LIMIT)}`);
  return html;
}
