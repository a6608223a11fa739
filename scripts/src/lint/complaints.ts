import { Linter } from 'eslint';

/** Returns the messages of ESLint for `code` when only the `restricted` syntax is checked: for tests of such rules. */
export function complaintsAbout(
	code: string,
	restricted: readonly { selector: string; message: string }[],
): string[] {
	return new Linter()
		.verify(code, { rules: { 'no-restricted-syntax': ['error', ...restricted] } })
		.map(({ message }) => message);
}
