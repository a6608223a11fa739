/** What a save sets by itself, or settles for one save alone: it is no content, so nobody merges, compares or approves it. */
export const notContent: ReadonlySet<string> = new Set([
	...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'workflow', 'savedBy', 'createdBy', 'force'],
	...['changeNote', 'changeNoteEn', 'isMinorChange'],
]);
