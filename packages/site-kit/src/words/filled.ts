/** Returns a text with its `{names}` replaced; those without a value are left out. Scripts of pages use it too. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
