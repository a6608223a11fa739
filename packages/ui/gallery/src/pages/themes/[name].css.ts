import { themes } from '../../themes.ts';
import { tokensOf } from '../../../../src/tokens.ts';

export function getStaticPaths() {
	return Object.entries(themes).map(([name, theme]) => ({ params: { name }, props: { theme } }));
}

export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
	return new Response(tokensOf(props.theme), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
