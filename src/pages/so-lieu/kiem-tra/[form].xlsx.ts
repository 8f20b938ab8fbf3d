import type { APIRoute } from 'astro';
import { currentSite } from '../../../pipeline/load/current-site.ts';
import { formSite } from '../../../pipeline/sheets/form-site.ts';
import { sheetTemplate } from '../../../pipeline/sheets/template.ts';
import { EMPTY_FORM } from '../../../views/sheet-check.ts';

/** The workbooks to fill: an empty one, and one with the present numbers of each dataset. */
export function getStaticPaths() {
  return [EMPTY_FORM, ...currentSite().datasets.map(({ id }) => id)].map((form) => ({
    params: { form },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = currentSite();
  const dataset = site.datasets.find(({ id }) => id === params['form']) ?? null;
  const body = await sheetTemplate(formSite(site), dataset);
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
