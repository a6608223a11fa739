import { codesOf, termOf, topics, type Vocabulary } from '@portolano/content-models';
import type { CheckboxField, Condition, DefaultValue, Option, SelectField } from 'payload';

/** Returns the terms of a vocabulary as options. A narrower term is labelled “broader › narrower”. */
export function vocabularyOptions<Code extends string>(vocabulary: Vocabulary<Code>): Option[] {
	return codesOf(vocabulary).map((value) => {
		const { it, parent } = termOf(vocabulary, value);
		const broader = codesOf(vocabulary).find((code) => code === parent);
		return { value, label: broader ? `${termOf(vocabulary, broader).it} › ${it}` : it };
	});
}

export interface ChoiceOptions {
	name: string;
	label: string;
	options: Option[];
	description?: string;
	required?: boolean;
	defaultValue?: DefaultValue;
	condition?: Condition;
}

export function choice({
	name,
	label,
	options,
	description,
	required = false,
	defaultValue,
	condition,
}: ChoiceOptions): SelectField {
	return {
		name,
		label,
		type: 'select',
		options,
		required,
		defaultValue,
		admin: { description, ...(condition ? { condition } : {}) },
	};
}

export function choices({ name, label, options, description, required = false }: ChoiceOptions): SelectField {
	return { name, label, type: 'select', hasMany: true, options, required, admin: { description } };
}

export function topicsField({ required = false }: { required?: boolean } = {}): SelectField {
	return choices({
		name: 'topics',
		label: 'Argomenti',
		options: vocabularyOptions(topics),
		required,
		description: 'Di che cosa parla. Sono gli argomenti nazionali: bastano uno o due.',
	});
}

export function checkbox(name: string, label: string, description?: string): CheckboxField {
	return { name, label, type: 'checkbox', defaultValue: false, admin: { description } };
}
