import { markRule } from '../../../../src/mark-rule.ts';
import { tokensOf } from '../../../../src/tokens.ts';
import { marks, themes } from '../../themes.ts';

const names = ['institutional', 'travel', 'local-police', 'civil-protection'] as const;

export function getStaticPaths() {
	return names.map((name) => ({ params: { name }, props: { theme: themes[name], mark: marks[name] } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props: { theme, mark } }: { props: Props }): Response {
	const rule = markRule({ address: `/marks/${mark}.svg`, isOneColour: true });
	return new Response(tokensOf(theme) + rule, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
