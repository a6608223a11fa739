import type { Svg } from '../../svg.ts';
import { argillaSale } from './bottega-argilla-e-sale.ts';
import { mastroAscia } from './bottega-del-mastro-d-ascia.ts';
import { caffeRotonda } from './caffe-della-rotonda.ts';
import { cartapesta } from './cartapesta-san-cataldo.ts';
import { cozzeVento } from './cozze-e-vento.ts';
import { vignaJonica } from './enoteca-vigna-jonica.ts';
import { fornoLampada } from './forno-santa-lampada.ts';
import { pettolaOro } from './friggitoria-pettola-d-oro.ts';
import { gelateriaScirocco } from './gelateria-scirocco.ts';
import { filoBisso } from './laboratorio-filo-di-bisso.ts';
import { lidoMezzaluna } from './lido-mezzaluna.ts';
import { liuteriaPastorale } from './liuteria-la-pastorale.ts';
import { masseriaCisternella } from './masseria-cisternella.ts';
import { ortoScoglio } from './orto-e-scoglio.ts';
import { osteriaVicoli } from './osteria-ai-due-vicoli.ts';
import { treCarrare } from './panificio-tre-carrare.ts';
import { quattroVenti } from './pizzeria-quattro-venti.ts';
import { terrazzaMari } from './ristorante-la-terrazza-dei-mari.ts';
import { sartoriaRiti } from './sartoria-dei-riti.ts';
import { paranzaStorta } from './trattoria-la-paranza-storta.ts';

/** Places to eat and workshops. By the key of the picture. */
export const tables: Readonly<Record<string, () => readonly Svg[]>> = {
	'bottega-argilla-e-sale': argillaSale,
	'bottega-del-mastro-d-ascia': mastroAscia,
	'caffe-della-rotonda': caffeRotonda,
	'cartapesta-san-cataldo': cartapesta,
	'cozze-e-vento': cozzeVento,
	'enoteca-vigna-jonica': vignaJonica,
	'forno-santa-lampada': fornoLampada,
	'friggitoria-pettola-d-oro': pettolaOro,
	'gelateria-scirocco': gelateriaScirocco,
	'laboratorio-filo-di-bisso': filoBisso,
	'lido-mezzaluna': lidoMezzaluna,
	'liuteria-la-pastorale': liuteriaPastorale,
	'masseria-cisternella': masseriaCisternella,
	'orto-e-scoglio': ortoScoglio,
	'osteria-ai-due-vicoli': osteriaVicoli,
	'panificio-tre-carrare': treCarrare,
	'pizzeria-quattro-venti': quattroVenti,
	'ristorante-la-terrazza-dei-mari': terrazzaMari,
	'sartoria-dei-riti': sartoriaRiti,
	'trattoria-la-paranza-storta': paranzaStorta,
};
