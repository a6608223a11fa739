import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Example } from '../../src/props.ts';

/** A component with its examples. */
export interface Shown {
	name: string;
	component: AstroComponentFactory;
	examples: Example<Record<string, unknown>>[];
}

const components = import.meta.glob<{ default: AstroComponentFactory }>('../../src/components/*/*.astro', {
	eager: true,
});
const examples = import.meta.glob<{ examples: Shown['examples'] }>('../../src/components/*/examples.ts', {
	eager: true,
});

/** Every component of the design system, by name. */
export const shown: Shown[] = Object.entries(examples).map(([path, module]) => {
	const name = path.split('/').at(-2) ?? '';
	const component = components[path.replace('examples.ts', `${name}.astro`)];
	if (!component)
		throw new Error(`“${path}” shows a component that does not exist: ${name}.astro is not beside it.`);
	return { name, component: component.default, examples: module.examples };
});

/** Returns the slug of an example: its name in lower case with hyphens. */
export function slugOf(name: string): string {
	return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
