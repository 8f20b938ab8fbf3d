/** Words of header, footer, help bar and everything around a page. */
export const layout = {};
