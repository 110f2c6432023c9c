/**
 * Names of countries that the report does not speak of. Laws and ministries go by the nearest country,
 * so these must be known as well: a cybersecurity law of Thailand is neither Vietnam's nor China's.
 */

export const OTHER_COUNTRIES: readonly string[] =
  `Laos|Lao|Myanmar|Burma|Singapore|Singaporean|Japan|Japanese|South Korea|North Korea|Korean|India|Indian|Indonesia|Indonesian|Philippines|Philippine|Taiwan|Taiwanese|Russia|Russian|Ukraine|Britain|British|UK|European Union|EU|France|French|Germany|German|Australia|Australian|Canada|Canadian|Mongolia|Kazakhstan|Uzbekistan|Iran|Israel|Turkey|Egypt|Algeria|Tanzania|Uganda|Zambia|Zimbabwe|Nigeria|Kenya|Ghana|Ethiopia|South Africa|Bangladesh|Sri Lanka|Nepal|Brunei|Timor-Leste|Brazil|Mexico|Cuba|Macau|Hong Kong
Lào|Cộng hòa Dân chủ Nhân dân Lào|Thái-lan|Xin-ga-po|In-đô-nê-xi-a|Phi-líp-pin|Mi-an-ma|Nhật Bản|Hàn Quốc|Triều Tiên|Thái Lan|Ấn Độ|Nga|Đức|Pháp|Anh|Úc|Miến Điện|Đài Loan|Ca-na-đa
Singapura|Jepang|Jepun|Korea|Filipina|Rusia|Perancis|Prancis|Jerman|Kanada|Inggris
Japon|Corée|Inde|Indonésie|Singapour|Thaïlande|Russie|Allemagne|Algérie|Birmanie
老挝|寮國|缅甸|緬甸|新加坡|日本|韩国|韓國|朝鲜|印度|印尼|菲律宾|菲律賓|台湾|台灣|俄罗斯|俄羅斯|乌克兰|英国|英國|欧盟|歐盟|法国|法國|德国|德國|澳大利亚|澳洲|加拿大|哈萨克斯坦|阿尔及利亚|坦桑尼亚|香港|澳门
ឡាវ|ជប៉ុន|ថៃ|សិង្ហបុរី|កូរ៉េ|រុស្ស៊ី|អាល់ហ្សេរី|ឥណ្ឌា|មីយ៉ាន់ម៉ា`.split(/[|\n]/);
