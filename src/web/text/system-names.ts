import type { Words } from './words.js';

/** Systems of data/systems.yaml that events name and no file of the economy tells. */
const outside: Readonly<Record<string, Words>> = {
  'ai-adoption-gap': { en: 'Gap in the use of artificial intelligence', ja: '人工知能の利用の遅れ' },
  'ai-capital-and-compute-gap': {
    en: 'Gap in capital and computing for artificial intelligence',
    ja: '人工知能への資金と計算資源の不足',
  },
  'ai-promotion-law-and-strategy': {
    en: 'Law and strategy for artificial intelligence',
    ja: '人工知能の推進法と戦略',
  },
  'basic-education-and-entrepreneurship-education': {
    en: 'Basic education and education for founders',
    ja: '基礎教育と起業家教育',
  },
  'bayh-dole-and-tlo': {
    en: 'Rights of universities to what they invent, and their licensing offices',
    ja: '日本版バイ・ドール制度と技術移転機関',
  },
  'chip-subsidies': { en: 'Subsidies for chips', ja: '半導体への補助金' },
  'competitive-government-and-agencies': {
    en: 'Government by agencies in competition',
    ja: '競争的な行政と独立機関',
  },
  'consortia-and-interministerial-rivalry': {
    en: 'Research consortia and rivalry of ministries',
    ja: '共同研究組合と省庁間の競争',
  },
  'cyber-defence': { en: 'Cyber defence', ja: 'サイバー防衛' },
  'demography-and-labour': { en: 'Demography and labour', ja: '人口と労働' },
  'dram-rise-learning-and-vlsi': {
    en: 'The rise of memory chips, learning and the VLSI project',
    ja: 'DRAMの躍進・習熟と超LSI計画',
  },
  'e-japan-and-e-government': { en: 'e-Japan and electronic government', ja: 'e-Japanと電子政府' },
  'foreign-students-and-talent': { en: 'Foreign students and talent', ja: '留学生と外国人材' },
  'galapagos-and-perfectionism': {
    en: 'Products for the home market alone, and perfectionism',
    ja: 'ガラパゴス化と完璧主義',
  },
  'growth-markets-and-bit-valley': {
    en: 'Stock markets for young firms and Bit Valley',
    ja: '新興株式市場とビットバレー',
  },
  'hardware-to-software-shift': { en: 'From hardware to software', ja: 'ハードからソフトへの転換' },
  'hitachi-type-reforms': { en: 'Reforms as at Hitachi', ja: '日立型の構造改革' },
  'hyperscalers-and-digital-deficit': {
    en: 'Large cloud firms and the digital deficit',
    ja: '巨大クラウド企業とデジタル赤字',
  },
  'idm-against-foundry': {
    en: 'Chip makers that do everything against foundries',
    ja: '垂直統合型半導体と受託製造',
  },
  'language-and-data': { en: 'Language and data', ja: '言語とデータ' },
  'large-firm-malaise': { en: 'The malaise of large firms', ja: '大企業病' },
  'legacy-80-20-maintenance': {
    en: 'Old systems: most of the money goes into maintenance',
    ja: 'レガシー：情報投資の大半が保守に回る',
  },
  'pfn-vertical-niche': {
    en: 'Preferred Networks and its niches',
    ja: 'プリファードネットワークスと特化分野',
  },
  rapidus: { en: 'Rapidus', ja: 'ラピダス' },
  'sier-multi-tier-subcontracting': {
    en: 'Tiers of subcontractors in software',
    ja: 'システム開発の多重下請け',
  },
  'small-cap-ipo-against-merger-exit': {
    en: 'Small listings instead of sales of start-ups',
    ja: '小型上場と買収による出口',
  },
  'softbank-arm-capital-allocation': {
    en: 'SoftBank, Arm and where capital goes',
    ja: 'ソフトバンクとアームの資本配分',
  },
  'st-basic-plan': { en: 'Basic plans for science and technology', ja: '科学技術基本計画' },
  'startup-five-year-plan': {
    en: 'Five-year plan for start-ups',
    ja: 'スタートアップ育成5か年計画',
  },
  'techno-nationalism-and-geopolitics': {
    en: 'Techno-nationalism and geopolitics',
    ja: '技術ナショナリズムと地政学',
  },
  'tsmc-kumamoto': { en: 'TSMC in Kumamoto', ja: 'TSMC熊本工場' },
  'university-industry-incubators': {
    en: 'Incubators of universities and industry',
    ja: '産学連携と起業支援施設',
  },
  'us-japan-semiconductor-agreement': {
    en: 'Semiconductor agreement with the United States',
    ja: '日米半導体協定',
  },
  'weak-yen': { en: 'A weak yen', ja: '円安' },
};

/** Title of a system that the model leaves out; throws for one that has none, so that such a lab is not built. */
export const outsideSystem = (name: string): Words => {
  const words = outside[name];
  if (!words)
    throw new Error(
      `The system ${name} of an event has no title in two languages; add it to src/web/text/system-names.ts.`,
    );
  return words;
};
