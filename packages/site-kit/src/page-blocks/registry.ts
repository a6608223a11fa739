import type { PageBlock, PageBlockKind } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { alerts } from './alerts.ts';
import AlertsBlock from './AlertsBlock.astro';
import { blockKit, type Prepare, type PreparedBlock } from './block-kit.ts';
import { callToAction } from './call-to-action.ts';
import CallToActionBlock from './CallToActionBlock.astro';
import { cards } from './cards.ts';
import CardsBlock from './CardsBlock.astro';
import { contacts } from './contacts.ts';
import ContactsBlock from './ContactsBlock.astro';
import { featured } from './featured.ts';
import FeaturedBlock from './FeaturedBlock.astro';
import { figures } from './figures.ts';
import FiguresBlock from './FiguresBlock.astro';
import { gallery } from './gallery.ts';
import GalleryBlock from './GalleryBlock.astro';
import { hero } from './hero.ts';
import HeroBlock from './HeroBlock.astro';
import { list } from './list.ts';
import ListBlock from './ListBlock.astro';
import { map } from './map.ts';
import MapBlock from './MapBlock.astro';
import { questions } from './questions.ts';
import QuestionsBlock from './QuestionsBlock.astro';
import { quote } from './quote.ts';
import QuoteBlock from './QuoteBlock.astro';
import { search } from './search.ts';
import SearchBlock from './SearchBlock.astro';
import { text } from './text.ts';
import TextBlock from './TextBlock.astro';
import { usefulServices } from './useful-services.ts';
import UsefulServicesBlock from './UsefulServicesBlock.astro';
import { video } from './video.ts';
import VideoBlock from './VideoBlock.astro';

/** Every kind of block: what it shows, and its component. */
const kits: { readonly [K in PageBlockKind]: Prepare<K> } = {
	hero: blockKit({ content: hero, component: HeroBlock }),
	search: blockKit({ content: search, component: SearchBlock }),
	alerts: blockKit({ content: alerts, component: AlertsBlock }),
	'useful-services': blockKit({ content: usefulServices, component: UsefulServicesBlock }),
	featured: blockKit({ content: featured, component: FeaturedBlock }),
	list: blockKit({ content: list, component: ListBlock }),
	cards: blockKit({ content: cards, component: CardsBlock }),
	text: blockKit({ content: text, component: TextBlock }),
	figures: blockKit({ content: figures, component: FiguresBlock }),
	quote: blockKit({ content: quote, component: QuoteBlock }),
	gallery: blockKit({ content: gallery, component: GalleryBlock }),
	video: blockKit({ content: video, component: VideoBlock }),
	'call-to-action': blockKit({ content: callToAction, component: CallToActionBlock }),
	questions: blockKit({ content: questions, component: QuestionsBlock }),
	contacts: blockKit({ content: contacts, component: ContactsBlock }),
	map: blockKit({ content: map, component: MapBlock }),
};

/** Looks up what a block shows; `undefined` if nothing of it is published. */
export function prepare(context: PageContext, block: PageBlock): PreparedBlock | undefined {
	return prepareKind(block.kind, context, block);
}

function prepareKind<K extends PageBlockKind>(kind: K, context: PageContext, block: PageBlock<K>) {
	return kits[kind](context, block);
}
