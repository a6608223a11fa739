import { facetNames } from '../src/format.ts';

/** The results page that the README describes, as a site would render it. */
const strings = {
	none: 'Nessun risultato per “{query}”.',
	one: '1 risultato per “{query}”.',
	many: '{count} risultati per “{query}”.',
	unknown: 'Nessuna pagina contiene “{words}”.',
	partial: 'Alcune pagine hanno solo una parte delle parole.',
	missing: 'Senza: {words}',
	similar: 'Mostro parole simili a “{words}”.',
	position: 'Pagina {page} di {pages}.',
	loading: 'Ricerca in corso…',
	error: 'La ricerca non risponde. Riprova tra poco.',
	previous: 'Pagina precedente',
	next: 'Pagina successiva',
	page: 'Pagina {page}',
	remove: 'Togli il filtro “{value}”',
	chosen: 'Scelto dalla redazione',
	more: 'Mostra altri {count}',
	'sito:qui': 'Questo sito',
	title: '{query} · Ricerca · Comune',
	'tipo:servizi': 'Servizio',
	'tipo:novita': 'Novità',
	'tipo:uffici': 'Ufficio',
};

const facets = facetNames
	.map(
		(name) =>
			`<fieldset data-search-facet="${name}" hidden><legend>${name}</legend><ul data-search-options></ul><button type="button" data-search-more hidden></button></fieldset>`,
	)
	.join('');

export const resultsPage = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Ricerca · Comune</title><link rel="stylesheet" href="/style.css"><script type="module" src="/search.js"></script></head><body>
<header><a href="#main">Vai al contenuto</a></header>
<main id="main" data-search data-search-index="/ricerca/" data-search-editorial="/ricerca/scelte.json"><h1>Ricerca</h1>
<form role="search" action="/cerca/" method="get" data-suggestions="/ricerca/suggerimenti.json" data-search-editorial="/ricerca/scelte.json"><label>Cerca nel sito <input type="search" name="q"></label> <button>Cerca</button>
<ul id="suggerimenti" role="listbox" aria-label="Suggerimenti" hidden></ul><p class="visually-hidden" aria-live="polite" data-text="{count} suggerimenti"></p></form><div data-search-start>Da dove cominciare</div><div data-search-tools hidden><label>Ordina per <select name="ordine"><option value="pertinenza">Pertinenza</option><option value="data">Data</option></select></label></div>
<p role="status" tabindex="-1" data-search-status></p>
<p data-search-meant hidden>Forse cercavi <a href="/cerca/">…</a>?</p><div data-search-error hidden><a href="/indice/">Indice dalla A alla Z</a></div>
<div data-search-empty hidden><p data-search-unquoted hidden><a href="/cerca/">Senza virgolette</a></p><p>Prova con altre parole o con l’<a href="/indice/">indice dalla A alla Z</a>.</p></div>
${facets}<div data-search-chosen hidden><ul data-search-chosen-list></ul></div>
<ol data-search-results></ol>
<nav aria-label="Pagine dei risultati" data-search-pager hidden><ul data-search-pages></ul></nav>
<template data-search-template="result"><li><span data-slot="chosen"></span> <span data-slot="type"></span> <h2><a href="/"></a></h2> <span data-slot="date"></span> <span data-slot="site"></span> <p data-slot="excerpt"></p> <p data-slot="missing"></p></li></template>
<template data-search-template="option"><li><input type="checkbox"> <label><span data-slot="label"></span> (<span data-slot="count"></span>)</label></li></template>
<template data-search-template="chosen"><li><a href="/"><span data-slot="label"></span></a></li></template>
<template data-search-template="page"><li><a href="/"></a></li></template>
<script type="application/json" data-search-strings>${JSON.stringify(strings)}</script>
</main><footer>Comune</footer></body></html>`;
