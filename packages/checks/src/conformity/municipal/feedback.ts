import { type BrowserFacts, type Question, ratings } from '../browser-facts.ts';
import { type Evidence, judged, type Judgement } from '../judgement.ts';
import { marked, type ReadPage, selectorOf } from '../read-page.ts';
import { absent, fault, onEachPage, pagesIn, seenInBrowser } from './evidence.ts';
import type { GroupName, Portal } from './portal.ts';
import { feedbackTitle, feedbackWords, isOneOf, isSame } from './vocabulary.ts';

/** What is wrong with the feedback of a page. */
interface Faults {
	faults: Evidence[];
	tolerated: Evidence[];
}

const box = selectorOf('feedback');

function inBox(page: ReadPage): Faults {
	if (marked(page, 'feedback').length === 0)
		return { faults: [fault(page, 'Manca la valutazione della pagina.', 'feedback')], tolerated: [] };
	const title = textFaults(page, [box, 'feedback-title'], feedbackTitle);
	const questions = (['positive', 'negative'] as const).map((kind) => questionFaults(page, kind));
	const needed = ['feedback-input-text', ...ratings.map((rating) => `feedback-rate-${rating}`)];
	const missing = needed
		.filter((name) => marked(page, name, box).length === 0)
		.map((name) => fault(page, 'Manca nella valutazione.', name));
	return {
		faults: [...title.faults, ...questions.flatMap(({ faults }) => faults), ...visibilityFaults(page)],
		tolerated: [...title.tolerated, ...questions.flatMap(({ tolerated }) => tolerated), ...missing],
	};
}

/** A missing text is tolerated, another one isn't. */
function textFaults(page: ReadPage, [within, name]: readonly [string, string], wanted: string): Faults {
	const [found] = marked(page, name, within);
	if (!found) return { faults: [], tolerated: [fault(page, `Manca il testo “${wanted}”.`, name)] };
	if (isSame(found.text, wanted)) return { faults: [], tolerated: [] };
	return { faults: [fault(page, `C’è “${found.text}” invece di “${wanted}”.`, name)], tolerated: [] };
}

function questionFaults(page: ReadPage, kind: Question): Faults {
	const name = `feedback-rating-${kind}`;
	if (marked(page, name, box).length === 0)
		return { faults: [], tolerated: [fault(page, 'Manca nella valutazione.', name)] };
	const within = `${box} ${selectorOf(name)}`;
	const { question, answers } = feedbackWords[kind];
	const text = textFaults(page, [within, 'feedback-rating-question'], question);
	const wrong = marked(page, 'feedback-rating-answer', within)
		.filter((answer) => !isOneOf(answer.text, answers))
		.map((answer) =>
			fault(page, `“${answer.text}” non è tra le risposte del modello.`, 'feedback-rating-answer'),
		);
	return { ...text, faults: [...text.faults, ...wrong] };
}

/** Without a browser nothing is known of it. */
function visibilityFaults(page: ReadPage): Evidence[] {
	const shown: BrowserFacts['questionsShown'] = page.inBrowser?.questionsShown ?? null;
	if (!shown) return [];
	return ratings
		.filter((rating) => shown[rating - 1]?.join() !== (rating > 3 ? 'positive' : 'negative'))
		.map((rating) =>
			fault(
				page,
				`Dopo ${rating} stelle si vede ${shown[rating - 1]?.join(', ') || 'nessuna domanda'}.`,
				`feedback-rate-${rating}`,
			),
		);
}

function judgedOn(portal: Portal, groups: readonly GroupName[], missing: readonly Evidence[]): Judgement {
	const judgement = judged(
		[...missing, ...onEachPage(portal, groups, (page) => inBox(page).faults)],
		pagesIn(portal, groups).flatMap((page) => inBox(page).tolerated),
	);
	return seenInBrowser(portal, judgement);
}

/** C.SI.2.5: home page, first and second level ask how clear they are. */
export const feedbackOnPages = (portal: Portal): Judgement =>
	judgedOn(portal, ['home', 'firstLevel', 'secondLevel'], []);

/** C.SI.2.6: each page of a service asks how clear it is. */
export const feedbackOnServices = (portal: Portal): Judgement =>
	judgedOn(portal, ['sheets'], absent(portal, 'sheets', 'service-link'));
