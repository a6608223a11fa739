import { createStore } from '@portolano/content-store';
import { buildLog, buildService, inItalian, smallTown, smallTownNow } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { relatedServices } from './related.ts';

test('services for the same moment of life come before those of the same topic, and never the service itself', () => {
	const service = buildService({
		title: inItalian('Cambio di residenza'),
		lifeEvents: ['cambio-di-residenza-o-domicilio'],
		topics: ['turismo'],
	});
	const sameMoment = buildService({
		title: inItalian('Voltura della TARI'),
		lifeEvents: ['cambio-di-residenza-o-domicilio'],
		topics: ['bilancio'],
	});
	const sameTopic = buildService({
		title: inItalian('Guide turistiche'),
		topics: ['turismo'],
		publishedAt: '2026-01-01T08:00:00.000Z',
	});
	const store = createStore({ now: smallTownNow });
	for (const entry of buildLog([...smallTown(), service, sameMoment, sameTopic])) store.apply(entry);
	const view = store.view({ site: 'portale', language: 'it', recorder: store.recorder() });

	expect(relatedServices({ view }, service).map(({ title }) => title.it)).toEqual([
		'Carta d’identità elettronica',
		'Voltura della TARI',
		'Guide turistiche',
	]);
});
