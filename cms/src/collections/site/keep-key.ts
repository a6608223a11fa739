import type { FieldHook } from 'payload';

/** The key names the site in the log, in folders and on the command line: once given it stays. */
export const keepKey: FieldHook = ({ value, originalDoc }) => originalDoc?.key ?? value;
