import { config } from 'zod';

// zod compiles its schemas with `new Function` where it may, and tries it out when the first one is made. The
// page's policy forbids that and would report every try, so this module stands before all others.
config({ jitless: true });
