import type { Svg } from '../../svg.ts';
import { casaPaisiello } from './casa-paisiello.ts';
import { castelloFalconibus } from './castello-de-falconibus.ts';
import { chiesaCarmine } from './chiesa-del-carmine.ts';
import { chieseRupestri } from './chiese-rupestri-mottola.ts';
import { conventoSanFrancesco } from './convento-san-francesco.ts';
import { criptaRedentore } from './cripta-del-redentore.ts';
import { faroSanVito } from './faro-san-vito.ts';
import { fiumeGaleso } from './fiume-galeso.ts';
import { gravineMassafra } from './gravine-di-massafra.ts';
import { ipogei } from './ipogei-citta-vecchia.ts';
import { madonnaSalute } from './madonna-della-salute.ts';
import { marinaPescatori } from './marina-dei-pescatori.ts';
import { masserieCrispiano } from './masserie-di-crispiano.ts';
import { montedarena } from './montedarena.ts';
import { monumentoMarinaio } from './monumento-al-marinaio.ts';
import { muraMessapiche } from './mura-messapiche-manduria.ts';
import { palazzoAmati } from './palazzo-amati.ts';
import { palazzoGoverno } from './palazzo-del-governo.ts';
import { martinaFranca } from './palazzo-ducale-martina-franca.ts';
import { parcoSaturo } from './parco-di-saturo.ts';
import { piazzaFontana } from './piazza-fontana.ts';
import { pontePortaNapoli } from './ponte-di-porta-napoli.ts';
import { quartiereCeramiche } from './quartiere-delle-ceramiche.ts';
import { ringhiera } from './ringhiera.ts';
import { salinaMonaci } from './salina-dei-monaci.ts';
import { viaDAquino } from './via-d-aquino.ts';

/** Places of the city and around it. By the key of the picture. */
export const places: Readonly<Record<string, () => readonly Svg[]>> = {
	'casa-paisiello': casaPaisiello,
	'castello-de-falconibus': castelloFalconibus,
	'chiesa-del-carmine': chiesaCarmine,
	'chiese-rupestri-mottola': chieseRupestri,
	'convento-san-francesco': conventoSanFrancesco,
	'cripta-del-redentore': criptaRedentore,
	'faro-san-vito': faroSanVito,
	'fiume-galeso': fiumeGaleso,
	'gravine-di-massafra': gravineMassafra,
	'ipogei-citta-vecchia': ipogei,
	'madonna-della-salute': madonnaSalute,
	'marina-dei-pescatori': marinaPescatori,
	'masserie-di-crispiano': masserieCrispiano,
	montedarena,
	'monumento-al-marinaio': monumentoMarinaio,
	'mura-messapiche-manduria': muraMessapiche,
	'palazzo-amati': palazzoAmati,
	'palazzo-del-governo': palazzoGoverno,
	'palazzo-ducale-martina-franca': martinaFranca,
	'parco-di-saturo': parcoSaturo,
	'piazza-fontana': piazzaFontana,
	'ponte-di-porta-napoli': pontePortaNapoli,
	'quartiere-delle-ceramiche': quartiereCeramiche,
	ringhiera,
	'salina-dei-monaci': salinaMonaci,
	'via-d-aquino': viaDAquino,
};
