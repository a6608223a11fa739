import { z } from 'zod';

/** A colour in hexadecimal digits: `#0059b3`. Lower case, so that equal colours are equal texts. */
export const colour = z.templateLiteral(['#', z.string().regex(/^[0-9a-f]{6}$/)]);

export type Colour = z.infer<typeof colour>;
