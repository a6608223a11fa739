import type { Example } from '../../props.ts';
import type { Props } from './Prose.astro';

export const examples: Example<Props>[] = [
	{
		name: 'every kind of paragraph',
		says: [
			'“Chi si trasferisce lo comunica”',
			'link “entro venti giorni” → /come/',
			'“. Il cambio è”',
			'“immediato”',
			'“.”',
			'“documento d’identità”',
			'“codice fiscale”',
			'“compila il modulo”',
			'“anche in inglese”',
			'“invialo”',
			'“Fatto:”',
			'“domanda accolta”',
			'“Le domande si presentano entro il”',
			'“30 novembre”',
			'“15 dicembre”',
			'“.”',
			'“Al centro”',
			'“In fondo”',
			'“Rientrato”',
			'“La residenza è il luogo in cui la persona ha la dimora abituale.”',
			'“Tempi”',
			'“Fase”',
			'“Giorni”',
			'“Registrazione”',
			'“2”',
		],
		props: {},
		slots: {
			default: `
				<p>Chi si trasferisce lo comunica <a href="/come/">entro venti giorni</a>. Il cambio è <strong>immediato</strong>.</p>
				<ul><li>documento d’identità</li><li>codice fiscale</li></ul>
				<ol start="3"><li>compila il modulo</li><li class="prose-unmarked"><ul><li>anche in inglese</li></ul></li><li>invialo</li></ol>
				<ul><li class="prose-check"><span class="prose-box" aria-hidden="true">☑</span><span class="visually-hidden">Fatto: </span>domanda accolta</li></ul>
				<p>Le domande si presentano entro il <s>30 novembre</s> <mark>15 dicembre</mark>.</p>
				<p class="prose-center">Al centro</p><p class="prose-end">In fondo</p><p class="prose-indent-1">Rientrato</p>
				<blockquote><p>La residenza è il luogo in cui la persona ha la dimora abituale.</p></blockquote>
				<div class="table-responsive" tabindex="0" role="group" aria-label="Tempi"><table class="table"><caption>Tempi</caption>
				<thead><tr><th scope="col">Fase</th><th scope="col">Giorni</th></tr></thead>
				<tbody><tr><th scope="row">Registrazione</th><td>2</td></tr></tbody></table></div>`,
		},
	},
];
