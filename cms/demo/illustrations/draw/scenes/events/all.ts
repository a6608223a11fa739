import type { Svg } from '../../svg.ts';
import { banda } from './evento-banda.ts';
import { bicicletta } from './evento-bicicletta.ts';
import { cammino } from './evento-cammino.ts';
import { cinema } from './evento-cinema.ts';
import { concertoDaCamera } from './evento-concerto-da-camera.ts';
import { danza } from './evento-danza.ts';
import { degustazione } from './evento-degustazione.ts';
import { jazz } from './evento-jazz.ts';
import { laboratorioArgilla } from './evento-laboratorio-argilla.ts';
import { lettura } from './evento-lettura.ts';
import { mareDelfini } from './evento-mare-delfini.ts';
import { mercato } from './evento-mercato.ts';
import { presepe } from './evento-presepe.ts';
import { sport } from './evento-sport.ts';
import { teatroRagazzi } from './evento-teatro-ragazzi.ts';
import { visitaMuseo } from './evento-visita-al-museo.ts';
import { visitaGuidata } from './evento-visita-guidata.ts';

/** Kinds of events. By the key of the picture. */
export const events: Readonly<Record<string, () => readonly Svg[]>> = {
	'evento-banda': banda,
	'evento-bicicletta': bicicletta,
	'evento-cammino': cammino,
	'evento-cinema': cinema,
	'evento-concerto-da-camera': concertoDaCamera,
	'evento-danza': danza,
	'evento-degustazione': degustazione,
	'evento-jazz': jazz,
	'evento-laboratorio-argilla': laboratorioArgilla,
	'evento-lettura': lettura,
	'evento-mare-delfini': mareDelfini,
	'evento-mercato': mercato,
	'evento-presepe': presepe,
	'evento-sport': sport,
	'evento-teatro-ragazzi': teatroRagazzi,
	'evento-visita-al-museo': visitaMuseo,
	'evento-visita-guidata': visitaGuidata,
};
