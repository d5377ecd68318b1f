/**
 * How officials head the column of an indicator, by indicator id: the words of the field everywhere in the country.
 * Compared by `wordsOf` without filling words ("số", "lượng", "cuộc" …), so one entry stands for many spellings. An id
 * the register does not have is not used.
 */
export const INDICATOR_ALIASES: Readonly<Record<string, readonly string[]>> = {
	supervision: [
		'Giám sát',
		'Giám sát, khảo sát',
		'Giám sát và khảo sát',
		'Giám sát/khảo sát',
		'Khảo sát, giám sát',
		'Giám sát chuyên đề',
		'Giám sát, khảo sát chuyên đề',
		'GS',
		'GS, KS',
		'GSKS',
		'Supervision',
		'Supervisions',
		'Supervision and survey',
		'Supervisions and surveys'
	],
	'supervised-agency': [
		'Cơ quan được giám sát',
		'Cơ quan, đơn vị được giám sát',
		'Đơn vị được giám sát',
		'Cơ quan, đơn vị, địa phương được giám sát',
		'Đối tượng được giám sát',
		'Agencies supervised',
		'Supervised agencies'
	],
	'supervised-onsite': [
		'Làm việc trực tiếp',
		'Cơ quan, đơn vị làm việc trực tiếp',
		'Giám sát trực tiếp',
		'Tổ chức làm việc trực tiếp',
		'Worked with on site',
		'Supervised on site'
	],
	hearing: [
		'Giải trình',
		'Phiên giải trình',
		'Họp giải trình',
		'Phiên họp giải trình',
		'Tổ chức giải trình',
		'Hearing',
		'Hearings',
		'Explanation hearings'
	],
	reception: [
		'Tiếp công dân',
		'Tiếp dân',
		'Buổi tiếp công dân',
		'Buổi tiếp dân',
		'Lượt buổi tiếp công dân',
		'Tiếp công dân định kỳ',
		'Tiếp công dân của đại biểu HĐND',
		'TCD',
		'Reception',
		'Receptions',
		'Citizen reception',
		'Citizen receptions',
		'Citizen reception sessions'
	],
	'thematic-session': [
		'Kỳ họp chuyên đề',
		'Kỳ họp bất thường',
		'Kỳ họp chuyên đề, bất thường',
		'Kỳ họp chuyên đề hoặc bất thường',
		'Kỳ họp chuyên đề (bất thường)',
		'Họp chuyên đề',
		'Họp bất thường',
		'KH chuyên đề',
		'Thematic session',
		'Thematic sessions',
		'Extraordinary sessions'
	],
	resolution: [
		'Nghị quyết',
		'Nghị quyết ban hành',
		'Nghị quyết đã ban hành',
		'Nghị quyết được ban hành',
		'Nghị quyết thông qua',
		'Nghị quyết được thông qua',
		'Nghị quyết đã thông qua',
		'Ban hành nghị quyết',
		'Thông qua nghị quyết',
		'NQ',
		'NQ ban hành',
		'NQ thông qua',
		'Resolution',
		'Resolutions',
		'Resolutions adopted'
	],
	'standing-meeting': [
		'Họp Thường trực',
		'Họp Thường trực HĐND',
		'Phiên họp Thường trực',
		'Phiên họp Thường trực HĐND',
		'Phiên họp của Thường trực HĐND',
		'Phiên họp thường trực Hội đồng nhân dân',
		'Họp TT',
		'Họp TT HĐND',
		'Phiên họp TT HĐND',
		'Họp thường kỳ Thường trực HĐND',
		'Standing meeting',
		'Standing meetings',
		'Standing Committee meeting',
		'Standing Committee meetings'
	],
	petition: [
		'Đơn tiếp nhận',
		'Đơn thư',
		'Đơn thư tiếp nhận',
		'Đơn thư đã tiếp nhận',
		'Tiếp nhận đơn',
		'Tiếp nhận đơn thư',
		'Đơn thư nhận được',
		'Đơn nhận được',
		'Đơn đã tiếp nhận',
		'Đơn KNTC tiếp nhận',
		'Đơn khiếu nại, tố cáo',
		'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh',
		'Đơn khiếu nại, tố cáo tiếp nhận',
		'Đơn thư khiếu nại, tố cáo',
		'Đơn thư khiếu nại, tố cáo tiếp nhận',
		'Petition',
		'Petitions',
		'Petitions received'
	],
	'petition-resolved': [
		'Đơn đã giải quyết',
		'Đơn được giải quyết',
		'Đơn giải quyết',
		'Đơn thư đã giải quyết',
		'Đơn thư được giải quyết',
		'Đơn thư giải quyết',
		'Đơn thư đã được giải quyết',
		'Đơn đã được giải quyết',
		'Đơn đã giải quyết xong',
		'Giải quyết đơn thư',
		'Giải quyết đơn',
		'Đơn tiếp nhận đã giải quyết',
		'Đơn thư tiếp nhận đã giải quyết',
		'Đơn thư tiếp nhận trong đó đã giải quyết',
		'Đơn tiếp nhận trong đó đã giải quyết',
		'Petition resolved',
		'Petitions resolved',
		'Resolved petitions'
	],
	conference: ['Hội nghị giao ban', 'Giao ban', 'Liaison conference', 'Liaison conferences'],
	'commendation-collective': ['Khen thưởng tập thể', 'Tập thể được khen thưởng', 'Collectives commended'],
	'commendation-individual': ['Khen thưởng cá nhân', 'Cá nhân được khen thưởng', 'Individuals commended']
};

/** Words that count an indicator elsewhere in the country, besides the register's own. */
export const COUNTING_WORDS: Readonly<Record<string, readonly string[]>> = {
	supervision: ['cuộc', 'đoàn', 'lượt đoàn', 'nội dung', 'chuyên đề'],
	'supervised-agency': ['cơ quan', 'đơn vị'],
	'supervised-onsite': ['cơ quan', 'đơn vị'],
	hearing: ['phiên', 'cuộc'],
	reception: ['buổi', 'ngày'],
	'thematic-session': ['kỳ', 'kỳ họp'],
	resolution: ['NQ', 'nghị quyết', 'văn bản'],
	'standing-meeting': ['phiên', 'phiên họp', 'cuộc', 'cuộc họp'],
	petition: ['đơn', 'đơn thư'],
	'petition-resolved': ['đơn', 'đơn thư'],
	conference: ['hội nghị']
};
