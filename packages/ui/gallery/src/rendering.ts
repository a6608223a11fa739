import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Shown } from './components.ts';

export { shown } from './components.ts';

/** Renders a component with the props and slots of an example and returns its HTML. */
export async function render(
	component: Shown['component'],
	{ props, slots }: Pick<Shown['examples'][number], 'props' | 'slots'>,
): Promise<string> {
	const container = await AstroContainer.create();
	return container.renderToString(component, { props, ...(slots && { slots }) });
}
