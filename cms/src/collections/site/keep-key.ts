import type { FieldHook } from 'payload';
import type { RecordOf } from '../../projection/record.ts';

/** The key names the site in the log, in folders and on the command line: once given it stays. */
export const keepKey: FieldHook<RecordOf<'site'>, string | undefined> = ({ value, originalDoc }) =>
	originalDoc?.key ?? value;
