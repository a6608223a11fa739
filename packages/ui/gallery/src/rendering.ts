import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Shown } from './components.ts';

export { shown } from './components.ts';

/** HTML of a component rendered with the props and slots of an example. */
export async function render(
	component: Shown['component'],
	{ props, slots }: Pick<Shown['examples'][number], 'props' | 'slots'>,
): Promise<string> {
	const container = await AstroContainer.create();
	return container.renderToString(component, { props, ...(slots && { slots }) });
}
