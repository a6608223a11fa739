import type { Step } from '@portolano/site-kit/definition.ts';

// The sections of an area site: every menu, breadcrumb and list takes its name and address from here.

export const services: Step = { text: 'Servizi', href: '/servizi/' };
export const news: Step = { text: 'Novità', href: '/novita/' };
export const events: Step = { text: 'Eventi', href: '/eventi/' };
export const offices: Step = { text: 'Uffici e orari', href: '/uffici/' };
export const documents: Step = { text: 'Documenti', href: '/documenti/' };
export const questions: Step = { text: 'Domande frequenti', href: '/domande/' };
export const contacts: Step = { text: 'Contatti', href: '/contatti/' };
export const alerts: Step = { text: 'Allerte', href: '/allerte/' };
export const search: Step = { text: 'Ricerca', href: '/ricerca/' };
export const index: Step = { text: 'Indice dalla A alla Z', href: '/indice/' };

export const newsFeedPath = '/novita/feed.xml';
