import type { Svg } from '../svg.ts';
import { places } from './places/all.ts';
import { events } from './events/all.ts';
import { routes } from './routes/all.ts';
import { stories } from './stories/all.ts';
import { tables } from './tables/all.ts';
import { beds } from './beds/all.ts';
import { pages } from './pages/all.ts';
import { allertaPioggia } from './allerta-pioggia.ts';
import { ambienteRaccolta } from './ambiente-raccolta.ts';
import { arsenale } from './arsenale.ts';
import { bambiniLaboratorio } from './bambini-laboratorio.ts';
import { biblioteca } from './biblioteca.ts';
import { cartaIdentita } from './carta-identita.ts';
import { castelloAragonese } from './castello-aragonese.ts';
import { cattedraleSanCataldo } from './cattedrale-san-cataldo.ts';
import { centroOperativo } from './centro-operativo.ts';
import { cittaVecchia } from './citta-vecchia.ts';
import { colonneDoriche } from './colonne-doriche.ts';
import { comandoPoliziaLocale } from './comando-polizia-locale.ts';
import { concattedrale } from './concattedrale.ts';
import { consiglioComunale } from './consiglio-comunale.ts';
import { cucinaMare } from './cucina-mare.ts';
import { culturaLibri } from './cultura-libri.ts';
import { isoleCheradi } from './isole-cheradi.ts';
import { lavoriPubblici } from './lavori-pubblici.ts';
import { lungomare } from './lungomare.ts';
import { marPiccolo } from './mar-piccolo.ts';
import { marinaDiTaranto } from './marina-di-taranto.ts';
import { mercatoFadini } from './mercato-fadini.ts';
import { mobilita } from './mobilita.ts';
import { mostra } from './mostra.ts';
import { muraGreche } from './mura-greche.ts';
import { museoDiocesano } from './museo-diocesano.ts';
import { museoMarta } from './museo-marta.ts';
import { musicaConcerto } from './musica-concerto.ts';
import { palazzoDiCitta } from './palazzo-di-citta.ts';
import { palazzoLatagliata } from './palazzo-latagliata.ts';
import { palazzoPantaleo } from './palazzo-pantaleo.ts';
import { paludeLaVela } from './palude-la-vela.ts';
import { panoramaCitta } from './panorama-citta.ts';
import { panoramaDueMari } from './panorama-due-mari.ts';
import { passeggiataBici } from './passeggiata-bici.ts';
import { poliziaLocaleScuola } from './polizia-locale-scuola.ts';
import { poliziaLocaleStrada } from './polizia-locale-strada.ts';
import { ponteGirevole } from './ponte-girevole.ts';
import { processione } from './processione.ts';
import { protezioneCivileMare } from './protezione-civile-mare.ts';
import { protezioneCivileVolontari } from './protezione-civile-volontari.ts';
import { sagraPettole } from './sagra-pettole.ts';
import { sanDomenico } from './san-domenico.ts';
import { scuola } from './scuola.ts';
import { serviziOnline } from './servizi-online.ts';
import { sportMare } from './sport-mare.ts';
import { teatroFusco } from './teatro-fusco.ts';
import { teatroScena } from './teatro-scena.ts';
import { verdeUrbano } from './verde-urbano.ts';
import { villaPeripato } from './villa-peripato.ts';

/** The drawing function of each picture, by the key of its file. */
export const scenes: Readonly<Record<string, () => readonly Svg[]>> = {
	'allerta-pioggia': allertaPioggia,
	'ambiente-raccolta': ambienteRaccolta,
	arsenale,
	'bambini-laboratorio': bambiniLaboratorio,
	biblioteca,
	'carta-identita': cartaIdentita,
	'castello-aragonese': castelloAragonese,
	'cattedrale-san-cataldo': cattedraleSanCataldo,
	'centro-operativo': centroOperativo,
	'citta-vecchia': cittaVecchia,
	'colonne-doriche': colonneDoriche,
	'comando-polizia-locale': comandoPoliziaLocale,
	concattedrale,
	'consiglio-comunale': consiglioComunale,
	'cucina-mare': cucinaMare,
	'cultura-libri': culturaLibri,
	'isole-cheradi': isoleCheradi,
	'lavori-pubblici': lavoriPubblici,
	lungomare,
	'mar-piccolo': marPiccolo,
	'marina-di-taranto': marinaDiTaranto,
	'mercato-fadini': mercatoFadini,
	mobilita,
	mostra,
	'mura-greche': muraGreche,
	'museo-diocesano': museoDiocesano,
	'museo-marta': museoMarta,
	'musica-concerto': musicaConcerto,
	'palazzo-di-citta': palazzoDiCitta,
	'palazzo-latagliata': palazzoLatagliata,
	'palazzo-pantaleo': palazzoPantaleo,
	'palude-la-vela': paludeLaVela,
	'panorama-citta': panoramaCitta,
	'panorama-due-mari': panoramaDueMari,
	'passeggiata-bici': passeggiataBici,
	'polizia-locale-scuola': poliziaLocaleScuola,
	'polizia-locale-strada': poliziaLocaleStrada,
	'ponte-girevole': ponteGirevole,
	processione,
	'protezione-civile-mare': protezioneCivileMare,
	'protezione-civile-volontari': protezioneCivileVolontari,
	'sagra-pettole': sagraPettole,
	'san-domenico': sanDomenico,
	scuola,
	'servizi-online': serviziOnline,
	'sport-mare': sportMare,
	'teatro-fusco': teatroFusco,
	'teatro-scena': teatroScena,
	'verde-urbano': verdeUrbano,
	'villa-peripato': villaPeripato,
	...places,
	...events,
	...routes,
	...stories,
	...tables,
	...beds,
	...pages,
};
