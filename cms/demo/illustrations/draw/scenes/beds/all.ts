import type { Svg } from '../../svg.ts';
import { corsoDueMari } from './affittacamere-corso-due-mari.ts';
import { ulivoGrande } from './agriturismo-ulivo-grande.ts';
import { albergoPonte } from './albergo-del-ponte.ts';
import { magnaGreciaVerde } from './albergo-magna-grecia-verde.ts';
import { casaAquilone } from './bb-casa-dell-aquilone.ts';
import { persianaVerde } from './bb-la-persiana-verde.ts';
import { stellaMaris } from './bb-stella-maris-dipinta.ts';
import { pinetaLama } from './campeggio-pineta-lama.ts';
import { terrazzaGaribaldi } from './casa-vacanze-terrazza-garibaldi.ts';
import { vicoDelSale } from './casa-vacanze-vico-del-sale.ts';
import { hotelIonio } from './grand-hotel-ionio-nuovo.ts';
import { locandaGravina } from './locanda-della-gravina.ts';
import { torreDiMezzo } from './masseria-torre-di-mezzo.ts';
import { ostelloRete } from './ostello-la-rete.ts';
import { palazzoOnde } from './residenza-palazzo-delle-onde.ts';

/** Places to stay. By the key of the picture. */
export const beds: Readonly<Record<string, () => readonly Svg[]>> = {
	'affittacamere-corso-due-mari': corsoDueMari,
	'agriturismo-ulivo-grande': ulivoGrande,
	'albergo-del-ponte': albergoPonte,
	'albergo-magna-grecia-verde': magnaGreciaVerde,
	'bb-casa-dell-aquilone': casaAquilone,
	'bb-la-persiana-verde': persianaVerde,
	'bb-stella-maris-dipinta': stellaMaris,
	'campeggio-pineta-lama': pinetaLama,
	'casa-vacanze-terrazza-garibaldi': terrazzaGaribaldi,
	'casa-vacanze-vico-del-sale': vicoDelSale,
	'grand-hotel-ionio-nuovo': hotelIonio,
	'locanda-della-gravina': locandaGravina,
	'masseria-torre-di-mezzo': torreDiMezzo,
	'ostello-la-rete': ostelloRete,
	'residenza-palazzo-delle-onde': palazzoOnde,
};
