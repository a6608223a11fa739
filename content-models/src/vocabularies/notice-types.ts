import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Documenti dell’albo pretorio. */
export const noticeTypes = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-documents/municipal-notice-board',
	terms: {
		'atto-amministrativo': { it: 'Atto amministrativo', en: 'Administrative act' },
		decreto: { it: 'Decreto', en: 'Decree', parent: 'atto-amministrativo' },
		'decreto-del-dirigente': { it: 'Decreto del Dirigente', en: 'Decree of a manager', parent: 'decreto' },
		'decreto-del-sindaco': { it: 'Decreto del Sindaco', en: 'Decree of the mayor', parent: 'decreto' },
		deliberazione: { it: 'Deliberazione', en: 'Resolution', parent: 'atto-amministrativo' },
		'deliberazione-del-consiglio-comunale': {
			it: 'Deliberazione del Consiglio comunale',
			en: 'Resolution of the city council',
			parent: 'deliberazione',
		},
		'deliberazione-della-giunta-comunale': {
			it: 'Deliberazione della Giunta comunale',
			en: 'Resolution of the city government',
			parent: 'deliberazione',
		},
		'deliberazione-del-commissario-ad-acta': {
			it: 'Deliberazione del Commissario ad acta',
			en: 'Resolution of the special commissioner',
			parent: 'deliberazione',
		},
		'deliberazione-del-consiglio-circoscrizionale': {
			it: 'Deliberazione del Consiglio circoscrizionale',
			en: 'Resolution of the district council',
			parent: 'deliberazione',
		},
		'deliberazione-dell-esecutivo-circoscrizionale': {
			it: "Deliberazione dell'Esecutivo circoscrizionale",
			en: 'Resolution of the district executive',
			parent: 'deliberazione',
		},
		'deliberazione-di-altri-organi': {
			it: 'Deliberazione di altri Organi',
			en: 'Resolution of other bodies',
			parent: 'deliberazione',
		},
		determinazione: { it: 'Determinazione', en: 'Determination', parent: 'atto-amministrativo' },
		'determinazione-del-sindaco': {
			it: 'Determinazione del Sindaco',
			en: 'Determination of the mayor',
			parent: 'determinazione',
		},
		'determinazione-del-dirigente': {
			it: 'Determinazione del Dirigente',
			en: 'Determination of a manager',
			parent: 'determinazione',
		},
		ordinanza: { it: 'Ordinanza', en: 'Order', parent: 'atto-amministrativo' },
		'ordinanza-del-dirigente': {
			it: 'Ordinanza del Dirigente',
			en: 'Order of a manager',
			parent: 'ordinanza',
		},
		'ordinanza-del-sindaco': { it: 'Ordinanza del Sindaco', en: 'Order of the mayor', parent: 'ordinanza' },
		'atto-autorizzativo': { it: 'Atto autorizzativo', en: 'Authorisation' },
		'permesso-a-costruire': {
			it: 'Permesso a costruire',
			en: 'Building permits',
			parent: 'atto-autorizzativo',
		},
		'permesso-a-costruire-singolo': {
			it: 'Permesso a costruire',
			en: 'Building permit',
			parent: 'permesso-a-costruire',
		},
		'atto-dello-stato-civile': { it: 'Atto dello stato civile', en: 'Civil status act' },
		'provvedimento-di-cancellazione-per-irreperibilita': {
			it: 'Provvedimento di cancellazione per irreperibilità',
			en: 'Removals from the register',
			parent: 'atto-dello-stato-civile',
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
		},
		'pubblicazione-di-matrimonio-singolo': {
			it: 'Pubblicazione di matrimonio',
			en: 'Publication of marriage banns',
			parent: 'pubblicazione-di-matrimonio',
		},
		'atto-generico': { it: 'Atto generico', en: 'General act' },
		avviso: { it: 'Avviso', en: 'Notice', parent: 'atto-generico' },
		'avviso-di-deposito-in-casa-comunale': {
			it: 'Avviso di deposito in casa comunale',
			en: 'Notice of deposit at the town hall',
			parent: 'avviso',
		},
		'avviso-manifesto': { it: 'Avviso/Manifesto', en: 'Public notice', parent: 'avviso' },
		bando: { it: 'Bando', en: 'Call', parent: 'atto-generico' },
		'bando-di-concorso': { it: 'Bando di concorso', en: 'Public competition', parent: 'bando' },
		'bando-di-gara': { it: 'Bando di gara', en: 'Call for tenders', parent: 'bando' },
		'bando-di-contributi-e-vantaggi-economici': {
			it: 'Bando di contributi e vantaggi economici',
			en: 'Call for grants and benefits',
			parent: 'bando',
		},
		'pubblicazione-esterna': { it: 'Pubblicazione esterna', en: 'External publication' },
		'atto-di-terzi': { it: 'Atto di terzi', en: 'Acts of third parties', parent: 'pubblicazione-esterna' },
		'atto-di-terzi-singolo': { it: 'Atto di terzi', en: 'Act of a third party', parent: 'atto-di-terzi' },
	},
});

export type NoticeTypeCode = CodeOf<typeof noticeTypes>;
