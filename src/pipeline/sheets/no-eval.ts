import { z } from 'zod';

// The pages' policy allows no code from text; without this the schema library tries, and the browser
// reports a violation. It must be imported before any schema.
z.config({ jitless: true });
