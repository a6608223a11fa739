import type { Svg } from '../../svg.ts';
import { argillaGravine } from './argilla-e-gravine.ts';
import { cacciaDelfino } from './caccia-al-delfino.ts';
import { sanVitoSaturo } from './da-san-vito-a-saturo.ts';
import { novecento } from './novecento-a-taranto.ts';
import { sottoTerra } from './taranto-sotto-terra.ts';

/** Itineraries. By the key of the picture. */
export const routes: Readonly<Record<string, () => readonly Svg[]>> = {
	'argilla-e-gravine': argillaGravine,
	'caccia-al-delfino': cacciaDelfino,
	'da-san-vito-a-saturo': sanVitoSaturo,
	'novecento-a-taranto': novecento,
	'taranto-sotto-terra': sottoTerra,
};
