// Astro's own type checker knows components; TypeScript alone is told here that they can be rendered.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
