import { codesOf, type TopicCode, topics } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { numberedPath, pathPattern, rendering, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { topicsSection } from '../sections.ts';
import { topicKinds, topicListPath } from '../topic-kinds.ts';
import TopicList from '../views/TopicList.astro';
import Topics from '../views/Topics.astro';

const pattern = `${topicsSection.href}:topic/:kind/`;
const matchFirst = pathPattern(pattern);
const matchFurther = pathPattern(`${pattern}:number/`);

function withPage(view: StoreView): TopicCode[] {
	const { items } = view.list({
		type: 'topic',
		select: ['code'],
		order: { by: 'code', direction: 'ascending' },
	});
	return items.map(({ code }) => code);
}

function listPages(view: StoreView): string[] {
	return withPage(view).flatMap((topic) =>
		topicKinds.flatMap((kind) =>
			Array.from({ length: kind.pages(view, topic) }, (_, index) =>
				numberedPath(topicListPath(topic, kind), index + 1),
			),
		),
	);
}

/** Routes of Argomenti: the topics, and of each topic the lists of its contents that its page does not show whole. */
export const topicRoutes: readonly Route[] = [
	staticPage({ path: topicsSection.href, component: Topics, props: {} }),
	{
		rank: 'list',
		family: { name: pattern, list: listPages },
		match: (path) => matchFirst(path) ?? matchFurther(path),
		render: (parts) => {
			const topic = codesOf(topics).find((code) => code === parts['topic']);
			const kind = topicKinds.find(({ id }) => id === parts['kind']);
			const number = parts['number'] ?? '1';
			if (!topic || !kind || !/^[1-9]\d*$/.test(number)) return undefined;
			return rendering(TopicList, { topic, kind, number: Number(number) });
		},
	},
];
