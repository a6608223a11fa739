import type { Svg } from '../../svg.ts';
import { conBambini } from './pagina-con-i-bambini.ts';
import { informazioni } from './pagina-informazioni-pratiche.ts';
import { mareSpiagge } from './pagina-mare-e-spiagge.ts';
import { muoversi } from './pagina-muoversi.ts';
import { quandoPiove } from './pagina-quando-piove.ts';
import { quandoVenire } from './pagina-quando-venire.ts';
import { perTutti } from './pagina-taranto-per-tutti.ts';

/** Practical pages of the city-brand site. By the key of the picture. */
export const pages: Readonly<Record<string, () => readonly Svg[]>> = {
	'pagina-con-i-bambini': conBambini,
	'pagina-informazioni-pratiche': informazioni,
	'pagina-mare-e-spiagge': mareSpiagge,
	'pagina-muoversi': muoversi,
	'pagina-quando-piove': quandoPiove,
	'pagina-quando-venire': quandoVenire,
	'pagina-taranto-per-tutti': perTutti,
};
