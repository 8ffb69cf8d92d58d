import type { Words } from './words.js';

/** Sections of the ODD+D protocol (Müller and others 2013), by their English titles as odd.yaml has them. */
export const oddParts = [
  {
    title: { en: 'Overview', ja: '概要' },
    sections: ['Purpose', 'Entities, state variables and scales', 'Process overview and scheduling'],
  },
  {
    title: { en: 'Design concepts', ja: '設計の考え方' },
    sections: [
      'Theoretical and empirical background',
      'Individual decision making',
      'Learning',
      'Individual sensing',
      'Individual prediction',
      'Interaction',
      'Collectives',
      'Heterogeneity',
      'Stochasticity',
      'Observation',
    ],
  },
  {
    title: { en: 'Details', ja: '詳細' },
    sections: ['Implementation details', 'Initialisation', 'Input data', 'Submodels'],
  },
] as const satisfies readonly { readonly title: Words; readonly sections: readonly string[] }[];

export type OddSection = (typeof oddParts)[number]['sections'][number];

export const oddTitles: Readonly<Record<OddSection, Words>> = {
  Purpose: { en: 'Purpose', ja: '目的' },
  'Entities, state variables and scales': {
    en: 'Entities, state variables and scales',
    ja: '主体・状態変数・尺度',
  },
  'Process overview and scheduling': { en: 'Process overview and scheduling', ja: '過程の概要と順序' },
  'Theoretical and empirical background': {
    en: 'Theoretical and empirical background',
    ja: '理論的・実証的な背景',
  },
  'Individual decision making': { en: 'Individual decision making', ja: '個々の意思決定' },
  Learning: { en: 'Learning', ja: '学習' },
  'Individual sensing': { en: 'Individual sensing', ja: '個々が見るもの' },
  'Individual prediction': { en: 'Individual prediction', ja: '個々の予測' },
  Interaction: { en: 'Interaction', ja: '相互作用' },
  Collectives: { en: 'Collectives', ja: '集団' },
  Heterogeneity: { en: 'Heterogeneity', ja: '異質性' },
  Stochasticity: { en: 'Stochasticity', ja: '偶然' },
  Observation: { en: 'Observation', ja: '観察' },
  'Implementation details': { en: 'Implementation details', ja: '実装' },
  Initialisation: { en: 'Initialisation', ja: '初期化' },
  'Input data': { en: 'Input data', ja: '入力データ' },
  Submodels: { en: 'Submodels', ja: '下位モデル' },
};

export const odd = {
  scales: {
    en: 'Space is not modelled. Money is a whole number.',
    ja: '空間は扱いません。お金は整数で数えます。',
  },
  byInstitution: { en: 'The literature of each institution', ja: '制度ごとの文献' },
  allVariables: { en: 'Entities and their state variables', ja: '主体と状態変数の一覧' },
  entity: { en: 'Entity', ja: '主体' },
  howMany: { en: 'How many', ja: '数' },
  variables: { en: 'State variables', ja: '状態変数' },
  schedule: {
    en: 'The schedule is the part “The quarter” of this page.',
    ja: '順序は、このページの「四半期の流れ」にあります。',
  },
  interaction: {
    en: 'Agents meet through variables that they read and through payments. Each institution lists whom it reads; the payments are in the part “The ledger”.',
    ja: '主体どうしは、読み取る変数と支払いを通じて関わります。誰を読み取るかは各制度に、支払いは「帳簿」にあります。',
  },
  sharedParameters: {
    en: 'Parameters are common to all rows unless their card says by which table they differ.',
    ja: 'パラメータは、カードに行ごとの値がある場合を除き、すべてに共通です。',
  },
  nothingByChance: { en: 'Nothing is left to chance.', ja: '偶然に委ねるものはありません。' },
  implementation: {
    en: 'TypeScript. State is one typed array for each variable of each table; money is a whole number and moves only through a double-entry ledger; every draw is a function of seed, stream, agent and quarter. The same inputs give the same bits on every machine.',
    ja: 'TypeScript で書かれています。状態は表の変数ごとに一つの型付き配列、お金は整数で、複式簿記の帳簿を通してのみ動きます。乱数はシード・系統・主体・四半期だけで決まります。同じ入力からは、どの機械でも1ビットも違わない結果が出ます。',
  },
  submodels: {
    en: 'Each institution is a submodel; its card is in the part “The quarter”.',
    ja: '各制度が下位モデルです。カードは「四半期の流れ」にあります。',
  },
} satisfies Readonly<Record<string, Words>>;

export const scaleTold = (first: string, last: string, scale: number, money: string): Words => ({
  en: `One step is a quarter, from ${first} to ${last}. One simulated agent stands for ${scale} real ones in the lab. Money is in ${money}.`,
  ja: `1期は1四半期で、${first}から${last}までです。ラボでは模擬の主体1つが実際の${scale}に当たります。通貨の単位は${money === 'yen' ? '円' : money}です。`,
});

export const oneIn = (agents: string): Words => ({
  en: `${agents} real ones, by sampling`,
  ja: `実際の${agents}（一定割合で抽出）`,
});

export const namedRows = (count: number): Words => ({
  en: count === 1 ? '1 row' : `${count} named rows`,
  ja: `名前の付いた行${count}`,
});

export const sensingTold = (readings: number, institutions: number): Words => ({
  en: `What an institution may see is declared: ${readings} readings of variables by ${institutions} institutions. What is not declared cannot be seen; the program would not compile.`,
  ja: `制度が見てよいものは宣言されています。${institutions}の制度が合わせて${readings}の変数を読みます。宣言していないものは見られず、プログラムがコンパイルできません。`,
});

export const opensTold = (first: string): Words => ({
  en: `Balance sheets open at the beginning of ${first} and must balance exactly. Opened by:`,
  ja: `貸借対照表は${first}の初めに開き、正確に一致しなければなりません。初期値を定める制度：`,
});

export const inputTold = (parameters: number, series: number): Words => ({
  en: `${parameters} parameters and ${series} series of the record; each has a card on the page Evidence. History is put in by these drivers, each of which can be frozen:`,
  ja: `パラメータ${parameters}と記録系列${series}。それぞれのカードが「根拠」のページにあります。史実として与えるのは次の外生要因で、どれも止めることができます：`,
});

export const agentsTold = (tables: Words): Words => ({
  en: `Agents with a state of their own: ${tables.en}.`,
  ja: `それぞれの状態をもつ主体：${tables.ja}。`,
});
