import type { FieldHook } from 'payload';
import type { RecordOf } from '../../projection/record.ts';

/** Keeps the first key: it identifies the site in the log, in folder names and on the command line. */
export const keepKey: FieldHook<RecordOf<'site'>, string | undefined> = ({ value, originalDoc }) =>
	originalDoc?.key ?? value;
