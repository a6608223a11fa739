import { Linter } from 'eslint';

/** What linting says of `code` where only the `restricted` syntax is looked for: for the tests of such rules. */
export function complaintsAbout(
	code: string,
	restricted: readonly { selector: string; message: string }[],
): string[] {
	return new Linter()
		.verify(code, { rules: { 'no-restricted-syntax': ['error', ...restricted] } })
		.map(({ message }) => message);
}
