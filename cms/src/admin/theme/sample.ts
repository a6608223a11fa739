import type { Theme } from '@portolano/ui/theme.ts';
import { tokensOf } from '@portolano/ui/tokens.ts';

/** Returns the HTML of a small page in a theme, with its styles, for a shadow root. */
export function sampleOf(theme: Theme): string {
	return `<style>${tokensOf(theme, ':host')}${styles}</style>${page}`;
}

// Nothing in it can be focused: it is a picture of a page.
const page = `<div class="page">
<div class="slim">Ente di appartenenza</div>
<header><strong>Nome del sito</strong><span>Il motto del sito</span>
<p class="menu"><b>Servizi</b><span>Novità</span><span>Documenti</span></p></header>
<div class="body">
<h1>Un titolo di pagina</h1>
<p>Il testo di un paragrafo con <u>un collegamento</u>. <small>Aggiornato oggi</small></p>
<p class="actions"><span class="button">Prenota</span><span class="button outline">Leggi tutto</span></p>
</div>
<div class="band">
<div class="card"><span class="date">12 mag</span><h2>Una scheda</h2><p>Poche parole di riassunto.</p><span class="tag">Argomento</span></div>
<div class="card"><span class="date">3 giu</span><h2>Un’altra scheda</h2><p>Poche parole di riassunto.</p><span class="tag">Argomento</span></div>
</div>
<footer><strong>Nome del sito</strong><span>Contatti e note legali</span></footer>
</div>`;

const styles = `
:host{display:block;container-type:inline-size;border:1px solid var(--pt-edge)}
*{box-sizing:border-box;margin:0}
.page{background:var(--pt-surface);color:var(--pt-ink);font:1rem/1.5 'Titillium Web',Geneva,Tahoma,sans-serif;--pt-font-text:'Titillium Web',Geneva,Tahoma,sans-serif}
.slim{padding:.25rem 1rem;background:var(--pt-slim-bg);color:var(--pt-slim-text);font-size:.875rem}
header{display:grid;padding:.75rem 1rem 0;background:var(--pt-header-bg);color:var(--pt-header-text);border-block-end:1px solid var(--pt-header-edge)}
header strong,h1,h2{font-family:var(--pt-font-heading);font-weight:var(--pt-heading-weight);letter-spacing:var(--pt-heading-tracking)}
header strong{font-size:1.25rem}
header>span{color:var(--pt-header-text-soft);font-size:.875rem}
.menu{display:flex;flex-wrap:wrap;gap:1rem;margin-block-start:.5rem}
.menu b,.menu span{padding-block:.25rem;font-weight:600}
.menu b{border-block-end:3px solid var(--pt-header-mark)}
.body{display:grid;gap:.75rem;padding:1rem}
h1{font-size:1.5rem;line-height:1.2}
h1::after{content:'';display:block;inline-size:3rem;block-size:4px;margin-block-start:.5rem;background:var(--pt-accent)}
h2{font-size:1.125rem;line-height:1.25}
u{color:var(--pt-primary)}
small{color:var(--pt-ink-soft)}
.actions{display:flex;flex-wrap:wrap;gap:.5rem}
.button{padding:.375rem .875rem;border:2px solid var(--pt-primary);border-radius:var(--pt-radius-sm);background:var(--pt-primary);color:var(--pt-surface);font-weight:600}
.outline{background:none;color:var(--pt-primary)}
.band{display:grid;gap:1rem;padding:1rem;background:var(--pt-surface-muted)}
@container (min-width:26rem){.band{grid-template-columns:1fr 1fr}}
.card{display:grid;gap:.375rem;justify-items:start;padding:var(--pt-card-inset);border:var(--pt-card-edge) solid var(--pt-hairline);border-radius:var(--pt-radius);background:var(--pt-card-ground)}
.date{padding:.125rem .5rem;border-radius:var(--pt-radius-sm);background:var(--pt-accent);color:var(--pt-on-accent);font-weight:600}
.tag{padding:.125rem .625rem;border:1px solid var(--pt-primary);border-radius:99px;background:var(--pt-primary-tint);color:var(--pt-primary-dark);font-size:.875rem}
footer{display:grid;padding:1rem;background:var(--pt-footer-bg);color:var(--pt-footer-text);border-block-start:4px solid var(--pt-accent)}
footer span{color:var(--pt-footer-text-soft)}
`;
