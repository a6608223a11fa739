import type { Svg } from '../../svg.ts';
import { albaPasqua } from './evento-alba-di-pasqua.ts';
import { aquiloni } from './evento-aquiloni.ts';
import { banda } from './evento-banda.ts';
import { bicicletta } from './evento-bicicletta.ts';
import { cammino } from './evento-cammino.ts';
import { capodanno } from './evento-capodanno.ts';
import { carnevale } from './evento-carnevale.ts';
import { cavallucci } from './evento-cavallucci.ts';
import { cinema } from './evento-cinema.ts';
import { concertoDaCamera } from './evento-concerto-da-camera.ts';
import { cucinaCozze } from './evento-cucina-cozze.ts';
import { danza } from './evento-danza.ts';
import { degustazione } from './evento-degustazione.ts';
import { immacolata } from './evento-immacolata.ts';
import { jazz } from './evento-jazz.ts';
import { laboratorioArgilla } from './evento-laboratorio-argilla.ts';
import { lettura } from './evento-lettura.ts';
import { mareDelfini } from './evento-mare-delfini.ts';
import { mercatino } from './evento-mercatino.ts';
import { mercato } from './evento-mercato.ts';
import { pietre } from './evento-passeggiata-pietre.ts';
import { presepe } from './evento-presepe.ts';
import { processioneMare } from './evento-processione-a-mare.ts';
import { risveglio } from './evento-risveglio.ts';
import { scavi } from './evento-scavi.ts';
import { sport } from './evento-sport.ts';
import { teatroRagazzi } from './evento-teatro-ragazzi.ts';
import { tombola } from './evento-tombola.ts';
import { visitaMuseo } from './evento-visita-al-museo.ts';
import { visitaGuidata } from './evento-visita-guidata.ts';

/** Kinds of events. By the key of the picture. */
export const events: Readonly<Record<string, () => readonly Svg[]>> = {
	'evento-alba-di-pasqua': albaPasqua,
	'evento-aquiloni': aquiloni,
	'evento-banda': banda,
	'evento-bicicletta': bicicletta,
	'evento-cammino': cammino,
	'evento-capodanno': capodanno,
	'evento-carnevale': carnevale,
	'evento-cavallucci': cavallucci,
	'evento-cinema': cinema,
	'evento-concerto-da-camera': concertoDaCamera,
	'evento-cucina-cozze': cucinaCozze,
	'evento-danza': danza,
	'evento-degustazione': degustazione,
	'evento-immacolata': immacolata,
	'evento-jazz': jazz,
	'evento-laboratorio-argilla': laboratorioArgilla,
	'evento-lettura': lettura,
	'evento-mare-delfini': mareDelfini,
	'evento-mercatino': mercatino,
	'evento-mercato': mercato,
	'evento-passeggiata-pietre': pietre,
	'evento-presepe': presepe,
	'evento-processione-a-mare': processioneMare,
	'evento-risveglio': risveglio,
	'evento-scavi': scavi,
	'evento-sport': sport,
	'evento-teatro-ragazzi': teatroRagazzi,
	'evento-tombola': tombola,
	'evento-visita-al-museo': visitaMuseo,
	'evento-visita-guidata': visitaGuidata,
};
