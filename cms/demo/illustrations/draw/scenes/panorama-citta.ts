import { sailboat } from '../boats.ts';
import { palm } from '../green.ts';
import { oldTown } from '../landmarks.ts';
import { ink, morning } from '../palette.ts';
import { foam, glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import { at, repeated, shape, type Svg } from '../svg.ts';

/** The old town across the water in the morning, behind the palms of the seafront. */
export function panoramaCitta(): readonly Svg[] {
	return [
		sky(morning, [1010, 380], 90),
		clouds(morning.cloud, [
			[120, 170, 360],
			[1080, 150, 420],
		]),
		coast([560, 40], morning.far, 7),
		sea(morning, 560),
		glitter(morning, [1010, 600]),
		reflection([1130, 624], [1000, 130], ink.deep),
		at([660, 624], oldTown(820), 1.15),
		foam([610, 626], 1040),
		at([380, 690], sailboat(ink.cream, ink.sand), 0.5),
		gulls([480, 300], 5, ink.cream),
		shape('M-10 1010V930Q700 830 1610 905V1010z', limestone.mid),
		shape('M-10 930Q700 830 1610 905V918Q700 846 -10 946z', limestone.lit),
		shape(
			'M1290 905L1190 925 1120 930 1210 916zM1440 925L1300 962 1200 968 1330 944zM1545 920L1450 944 1380 950 1480 934z',
			ink.plum,
			0.25,
		),
		repeated('palm', palm(), [
			[1440, 925, 4.6],
			[1290, 905, 3.1],
			[1545, 920, 3.4],
		]),
	];
}
