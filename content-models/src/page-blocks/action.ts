import { z } from 'zod';
import { linkTarget } from '../link-target.ts';
import { localizedText } from '../primitives.ts';

/** A link of a block that invites to do something: its words and where it leads. */
export const action = z.strictObject({ label: localizedText(80), to: linkTarget });
