import type { Svg } from '../../svg.ts';
import { archita } from './storia-archita.ts';
import { capasoni } from './storia-capasoni.ts';
import { laclos } from './storia-laclos.ts';
import { notteTaranto } from './storia-notte-di-taranto.ts';
import { orazioGaleso } from './storia-orazio-galeso.ts';
import { paisielloEuropa } from './storia-paisiello-europa.ts';
import { porpora } from './storia-porpora.ts';
import { taranta } from './storia-taranta.ts';
import { vicoli } from './storia-vicoli.ts';

/** Stories. By the key of the picture. */
export const stories: Readonly<Record<string, () => readonly Svg[]>> = {
	'storia-archita': archita,
	'storia-capasoni': capasoni,
	'storia-laclos': laclos,
	'storia-notte-di-taranto': notteTaranto,
	'storia-orazio-galeso': orazioGaleso,
	'storia-paisiello-europa': paisielloEuropa,
	'storia-porpora': porpora,
	'storia-taranta': taranta,
	'storia-vicoli': vicoli,
};
