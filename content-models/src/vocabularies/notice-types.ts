import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Documenti dell’albo pretorio. */
export const noticeTypes = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-documents/municipal-notice-board',
	terms: {
		'atto-amministrativo': {
			it: 'Atto amministrativo',
			en: 'Administrative act',
			plural: { it: 'Atti amministrativi', en: 'Administrative acts' },
		},
		decreto: {
			it: 'Decreto',
			en: 'Decree',
			parent: 'atto-amministrativo',
			plural: { it: 'Decreti', en: 'Decrees' },
		},
		'decreto-del-dirigente': {
			it: 'Decreto del Dirigente',
			en: 'Decree of a manager',
			parent: 'decreto',
			plural: { it: 'Decreti dei dirigenti', en: 'Decrees of managers' },
		},
		'decreto-del-sindaco': {
			it: 'Decreto del Sindaco',
			en: 'Decree of the mayor',
			parent: 'decreto',
			plural: { it: 'Decreti del sindaco', en: 'Decrees of the mayor' },
		},
		deliberazione: {
			it: 'Deliberazione',
			en: 'Resolution',
			parent: 'atto-amministrativo',
			plural: { it: 'Deliberazioni', en: 'Resolutions' },
		},
		'deliberazione-del-consiglio-comunale': {
			it: 'Deliberazione del Consiglio comunale',
			en: 'Resolution of the city council',
			parent: 'deliberazione',
			plural: { it: 'Deliberazioni del Consiglio comunale', en: 'Resolutions of the city council' },
		},
		'deliberazione-della-giunta-comunale': {
			it: 'Deliberazione della Giunta comunale',
			en: 'Resolution of the city government',
			parent: 'deliberazione',
			plural: { it: 'Deliberazioni della Giunta comunale', en: 'Resolutions of the city government' },
		},
		'deliberazione-del-commissario-ad-acta': {
			it: 'Deliberazione del Commissario ad acta',
			en: 'Resolution of the special commissioner',
			parent: 'deliberazione',
			plural: { it: 'Deliberazioni del commissario ad acta', en: 'Resolutions of the special commissioner' },
		},
		'deliberazione-del-consiglio-circoscrizionale': {
			it: 'Deliberazione del Consiglio circoscrizionale',
			en: 'Resolution of the district council',
			parent: 'deliberazione',
			plural: { it: 'Deliberazioni dei consigli circoscrizionali', en: 'Resolutions of district councils' },
		},
		'deliberazione-dell-esecutivo-circoscrizionale': {
			it: "Deliberazione dell'Esecutivo circoscrizionale",
			en: 'Resolution of the district executive',
			parent: 'deliberazione',
			plural: {
				it: 'Deliberazioni degli esecutivi circoscrizionali',
				en: 'Resolutions of district executives',
			},
		},
		'deliberazione-di-altri-organi': {
			it: 'Deliberazione di altri Organi',
			en: 'Resolution of other bodies',
			parent: 'deliberazione',
			plural: { it: 'Deliberazioni di altri organi', en: 'Resolutions of other bodies' },
		},
		determinazione: {
			it: 'Determinazione',
			en: 'Determination',
			parent: 'atto-amministrativo',
			plural: { it: 'Determinazioni', en: 'Determinations' },
		},
		'determinazione-del-sindaco': {
			it: 'Determinazione del Sindaco',
			en: 'Determination of the mayor',
			parent: 'determinazione',
			plural: { it: 'Determinazioni del sindaco', en: 'Determinations of the mayor' },
		},
		'determinazione-del-dirigente': {
			it: 'Determinazione del Dirigente',
			en: 'Determination of a manager',
			parent: 'determinazione',
			plural: { it: 'Determinazioni dei dirigenti', en: 'Determinations of managers' },
		},
		ordinanza: {
			it: 'Ordinanza',
			en: 'Order',
			parent: 'atto-amministrativo',
			plural: { it: 'Ordinanze', en: 'Orders' },
		},
		'ordinanza-del-dirigente': {
			it: 'Ordinanza del Dirigente',
			en: 'Order of a manager',
			parent: 'ordinanza',
			plural: { it: 'Ordinanze dei dirigenti', en: 'Orders of managers' },
		},
		'ordinanza-del-sindaco': {
			it: 'Ordinanza del Sindaco',
			en: 'Order of the mayor',
			parent: 'ordinanza',
			plural: { it: 'Ordinanze del sindaco', en: 'Orders of the mayor' },
		},
		'atto-autorizzativo': {
			it: 'Atto autorizzativo',
			en: 'Authorisation',
			plural: { it: 'Atti autorizzativi', en: 'Authorisations' },
		},
		'permesso-a-costruire': {
			it: 'Permesso a costruire',
			en: 'Building permits',
			parent: 'atto-autorizzativo',
			plural: { it: 'Permessi a costruire', en: 'Building permits' },
		},
		'permesso-a-costruire-singolo': {
			it: 'Permesso a costruire',
			en: 'Building permit',
			parent: 'permesso-a-costruire',
		},
		'atto-dello-stato-civile': {
			it: 'Atto dello stato civile',
			en: 'Civil status act',
			plural: { it: 'Atti dello stato civile', en: 'Civil status acts' },
		},
		'provvedimento-di-cancellazione-per-irreperibilita': {
			it: 'Provvedimento di cancellazione per irreperibilità',
			en: 'Removals from the register',
			parent: 'atto-dello-stato-civile',
			plural: { it: 'Cancellazioni per irreperibilità', en: 'Removals from the register' },
		},
		'provvedimento-di-cancellazione-per-irreperibilita-singolo': {
			it: 'Provvedimento di cancellazione per irreperibilità',
			en: 'Removal from the register as untraceable',
			parent: 'provvedimento-di-cancellazione-per-irreperibilita',
		},
		'pubblicazione-cambio-nome': {
			it: 'Pubblicazione cambio nome',
			en: 'Changes of name',
			parent: 'atto-dello-stato-civile',
			plural: { it: 'Cambi di nome', en: 'Changes of name' },
		},
		'pubblicazione-cambio-nome-singolo': {
			it: 'Pubblicazione cambio nome',
			en: 'Publication of a change of name',
			parent: 'pubblicazione-cambio-nome',
		},
		'pubblicazione-di-matrimonio': {
			it: 'Pubblicazione di matrimonio',
			en: 'Marriage banns',
			parent: 'atto-dello-stato-civile',
			plural: { it: 'Pubblicazioni di matrimonio', en: 'Marriage banns' },
		},
		'pubblicazione-di-matrimonio-singolo': {
			it: 'Pubblicazione di matrimonio',
			en: 'Publication of marriage banns',
			parent: 'pubblicazione-di-matrimonio',
		},
		'atto-generico': {
			it: 'Atto generico',
			en: 'General act',
			plural: { it: 'Atti generici', en: 'General acts' },
		},
		avviso: {
			it: 'Avviso',
			en: 'Notice',
			parent: 'atto-generico',
			plural: { it: 'Avvisi all’albo', en: 'Notices' },
		},
		'avviso-di-deposito-in-casa-comunale': {
			it: 'Avviso di deposito in casa comunale',
			en: 'Notice of deposit at the town hall',
			parent: 'avviso',
			plural: { it: 'Avvisi di deposito in casa comunale', en: 'Notices of deposit at the town hall' },
		},
		'avviso-manifesto': {
			it: 'Avviso/Manifesto',
			en: 'Public notice',
			parent: 'avviso',
			plural: { it: 'Avvisi e manifesti', en: 'Public notices' },
		},
		bando: {
			it: 'Bando',
			en: 'Call',
			parent: 'atto-generico',
			plural: { it: 'Bandi e concorsi', en: 'Calls and competitions' },
		},
		'bando-di-concorso': {
			it: 'Bando di concorso',
			en: 'Public competition',
			parent: 'bando',
			plural: { it: 'Concorsi', en: 'Public competitions' },
		},
		'bando-di-gara': {
			it: 'Bando di gara',
			en: 'Call for tenders',
			parent: 'bando',
			plural: { it: 'Gare', en: 'Calls for tenders' },
		},
		'bando-di-contributi-e-vantaggi-economici': {
			it: 'Bando di contributi e vantaggi economici',
			en: 'Call for grants and benefits',
			parent: 'bando',
			plural: { it: 'Contributi e vantaggi economici', en: 'Grants and benefits' },
		},
		'pubblicazione-esterna': {
			it: 'Pubblicazione esterna',
			en: 'External publication',
			plural: { it: 'Pubblicazioni di altri enti', en: 'External publications' },
		},
		'atto-di-terzi': {
			it: 'Atto di terzi',
			en: 'Acts of third parties',
			parent: 'pubblicazione-esterna',
			plural: { it: 'Atti di terzi', en: 'Acts of third parties' },
		},
		'atto-di-terzi-singolo': { it: 'Atto di terzi', en: 'Act of a third party', parent: 'atto-di-terzi' },
	},
});

export type NoticeTypeCode = CodeOf<typeof noticeTypes>;
