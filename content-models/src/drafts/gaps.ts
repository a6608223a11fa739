import { languages } from '../languages.ts';

/** A part of a draft that is missing, or that can't be shown as it is. */
export interface Gap {
	/** The field of the form, without languages and rows of lists: `sessions.note`. */
	readonly field: string;
	/** What is wrong, in Italian. */
	readonly message: string;
}

type Path = readonly PropertyKey[];

const isLanguage = (key: PropertyKey) => languages.some((language) => language === key);

/** Returns the name of the field at `path`. */
function fieldOf(path: Path): string {
	const names = path.filter((key, index) => typeof key === 'string' && (index === 0 || !isLanguage(key)));
	return names.map(String).join('.');
}

/** The gaps of a draft, each once. */
export class Gaps {
	readonly #labels: Readonly<Record<string, string>>;
	readonly #byLabel = new Map<string, Gap>();

	/** @param labels the names of fields in the form, by {@link Gap.field}. */
	constructor(labels: Readonly<Record<string, string>>) {
		this.#labels = labels;
	}

	get all(): readonly Gap[] {
		return [...this.#byLabel.values()];
	}

	/** Returns the name of a field in the form, with the language of a translation. */
	labelOf(path: Path): string {
		const field = fieldOf(path);
		const language = path.slice(1).find(isLanguage) ?? 'it';
		const label = Object.hasOwn(this.#labels, field) ? this.#labels[field] : undefined;
		return (label ?? field) + (language === 'it' ? '' : ` (${String(language)})`);
	}

	/** Notes a gap, unless there is one of the same field already. */
	note(what: string, path: Path): void {
		const label = this.labelOf(path);
		if (!this.#byLabel.has(label))
			this.#byLabel.set(label, { field: fieldOf(path), message: `${what}: ${label}` });
	}
}
