/** Whether the system refused a call for one of these reasons, such as `ENOENT`. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
	return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
