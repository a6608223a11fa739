/** Expands the short form of a link into its fields: `type/key`, `path:/eventi/`, a URL, `mailto:` or `tel:`. */
export function linkForm(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	if (value.startsWith('path:')) return { kind: 'path', path: value.slice('path:'.length) };
	if (value.startsWith('mailto:')) return { kind: 'email', address: value.slice('mailto:'.length) };
	if (value.startsWith('tel:')) return { kind: 'phone', number: value.slice('tel:'.length) };
	if (/^https?:/.test(value)) return { kind: 'url', url: value };
	return { kind: 'document', document: value };
}
