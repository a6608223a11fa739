import type { Svg } from '../../svg.ts';
import { argillaGravine } from './argilla-e-gravine.ts';
import { cacciaDelfino } from './caccia-al-delfino.ts';
import { sanVitoSaturo } from './da-san-vito-a-saturo.ts';
import { isolaDueOre } from './isola-in-due-ore.ts';
import { marPiccoloVela } from './mar-piccolo-e-palude-la-vela.ts';
import { novecento } from './novecento-a-taranto.ts';
import { tracceSparta } from './sulle-tracce-di-sparta.ts';
import { tarantoSacra } from './taranto-sacra.ts';
import { sottoTerra } from './taranto-sotto-terra.ts';

/** Itineraries. By the key of the picture. */
export const routes: Readonly<Record<string, () => readonly Svg[]>> = {
	'argilla-e-gravine': argillaGravine,
	'caccia-al-delfino': cacciaDelfino,
	'da-san-vito-a-saturo': sanVitoSaturo,
	'isola-in-due-ore': isolaDueOre,
	'mar-piccolo-e-palude-la-vela': marPiccoloVela,
	'novecento-a-taranto': novecento,
	'sulle-tracce-di-sparta': tracceSparta,
	'taranto-sacra': tarantoSacra,
	'taranto-sotto-terra': sottoTerra,
};
