import type { Words } from './words.js';
import { rowNames } from './row-names.js';

/** What the parameters of levers mean, in Japanese; the English is that of their institution's declaration. */
const inJapanese: Readonly<Record<string, string>> = {
  'ambition.promoted': '普及策が加える手本となる起業家の数（労働力人口に対する比）',
  'bankAccounts.crowding': '延命企業への貸出の割合に応じて、健全な企業への新規貸出が減る度合い',
  'bankAccounts.gainsCount': '株式含み益のうち自己資本に算入できる割合',
  'bankAccounts.recognition': '隠れた損失のうち1年間に引き当てる割合',
  'bankAccounts.requirement': '規制が求める自己資本の貸出に対する比率',
  'bankAccounts.taxAsset': '表に出した損失のうち、将来の節税分として自己資本に算入できる割合',
  'bankResolution.closure': '銀行を閉鎖する基準となる自己資本の貸出に対する比率',
  'bankResolution.saleQuarters': '国が引き取った銀行を売却するまでの期間',
  'boards.delegation': '各階層が決裁できる金額の倍率',
  'boards.outsideDirectors': '取締役のうち、標準的な年齢の社外取締役の割合',
  'bondMarket.openness': '規制が企業に社債の発行を認める度合い',
  'borrowing.crowdIn': '銀行が政策融資を合図と見て、その1単位につき追加で貸す額',
  'careers.entrantsRegular': '労働需給が標準のとき、新卒の職のうち正規の割合',
  'careers.midCareerRegular': '就業経験者の職（非正規の業務を除く）のうち正規の割合',
  'careers.regularUntil': '正規雇用が終わる年齢。その後は数年の契約がありうる',
  'centralBank.lean': '商業地の地価が過去の水準を対数で1上回るごとの金利の引き上げ幅',
  'consumption.caution': '雇用と年金の不安が1増えるごとに、所得からの支出が減る割合',
  'creditGuarantees.cap': '保証付き貸出の上限（年間産出に対する比）',
  'creditGuarantees.coverage': '保証付き貸出が焦げ付いたとき、国が支払う割合',
  'creditGuarantees.fee': '保証付き貸出の保証料率',
  'distress.base': '担保の足りない貸出の借り換えに応じる傾向（対数オッズ）',
  'distress.recovery': '現金と利益のある延命企業が立ち直る確率',
  'entry.openingCapital': '1955年初めの国の資本',
  'entry.rate': '通常時の開業率（産業の従業者を標準的な規模の企業で雇った場合の企業数に対する比）',
  'exit.emptyQuarters': '従業員がいなくなってから閉鎖するまでの四半期数',
  'exit.filing': '一定の損失があり債務超過の企業に、破産の申し立てが義務となる確率',
  'exit.publicFirst': '政策融資を、銀行と並んでではなく銀行より先に返済する度合い',
  'exportTargets.strictness': '目標に届かなかった企業が失う支援の割合',
  'exportTargets.targetGrowth': '求められる輸出額の伸び率',
  'firmAccounts.profitSharing': '労使協調が完全なとき、利益のうち賞与として従業員に払う割合',
  'firmAccounts.profitTax': '利益にかかる税率',
  'foreignLending.limit': '対外貸出の上限（国内貸出に対する比）',
  'foreignTakeovers.barrier': '外国企業による買収のうち、規制や抵抗によって止められる割合',
  'foreignTakeovers.gain': '外国企業の傘下に入ったときの技術水準の上昇（対数）',
  'frontier.openingGap': '1955年初めの国内生産性に対する技術フロンティアの比',
  'governance.cashTax': '余剰現金にかかる税率',
  'industrialSupport.spread': '支援が最大のとき、政策融資の金利が市場より低い幅',
  'insecurity.ceiling': '労働者が負担に応じると見込まれる上限（賃金に対する割合）',
  'interbankPremium.guarantee': '銀行への債権のうち、国が守ると貸し手が信じる割合',
  'investment.collateral': '地価が過去の水準を対数で1下回るごとに、資本に対する投資が減る幅',
  'investmentCouncils.cartels': '不況カルテルを認める度合い',
  'investmentCouncils.clarity': '審議会が取り除く予想誤差の分散の割合',
  'investmentCouncils.council': '審議会が投資計画を共有させる度合い',
  'knowHow.schoolingElasticity': '教育水準に対する技術吸収の速さの弾力性',
  'landPrices.ceiling': '総量規制が土地関連の貸出を抑える度合い',
  'landPrices.loanToValueCap': '当局が銀行に認める土地の担保掛け目の上限',
  'landPrices.supply': '宅地として使える土地の広さ（史実に対する比）',
  'landTrade.landTax': '企業の土地の価額にかかる税率',
  'licences.approval': '技術導入の申請のうち通産省が認可する割合',
  'loanApplications.coaching': '不採択の申請企業が指導を受ける確率',
  'loanApplications.coachingGain': '1回の指導で採択基準との差が縮まる割合',
  'loanApplications.mostRounds': '指導の回数の上限',
  'loanApplications.threshold': '採択に必要な計画の質（産業の技術水準に対する対数差）',
  'mainBankTies.disclosure': 'メインバンクの持つ情報のうち、誰でも決算書から読み取れる割合',
  'mainBankTies.strength': 'メインバンクだけから借りる企業の結びつきの強さ',
  'ministry.learning': '最大の支援を受けた産業で、他の要因に加えて技術水準が上がる速さ',
  'ministry.politicalWeight': '産業の衰退が政治で重視される度合い',
  'ministry.potentialWeight': '衰退産業の政治に対する、成長性の重み',
  'ministry.selectivity': '支援が通産省の選択に従う度合い。0ならば全産業一律',
  'ministry.sunset': '一つの産業を支援する年数の上限',
  'occupationalChoice.careerSecurity': '正規の職のうち、人々が安定した職業と見なす割合',
  'occupationalChoice.congestion': '延命企業の割合1単位につき、控えられる参入の割合',
  'occupationalChoice.failureCost': '失敗した起業家が、烙印と個人保証のために失う所得',
  'occupationalChoice.returnRight': '失敗の損失のうち、元の職業に戻れる人が免れる割合',
  'offshoring.barriers': '海外の障壁が国内からの輸出に上乗せする費用（対数）',
  'offshoring.elasticity': '海外生産による費用の節約（対数）に応じて海外で生産する割合',
  'offshoring.homecoming': '国内に戻した工場の価額に対する補助率',
  'offshoring.offshoreTax': '海外工場の利益に、通常の利益課税に加えて国内でかかる税率',
  'owners.matching': '後継者のいない経営者が、引退時に譲渡先を見つける確率',
  'owners.retirementRate': '引退年齢の経営者が引退する確率',
  'owners.weighing': '家業を、そのためにあきらめる職業と比べて考える後継ぎの割合',
  'packages.realPart': '発表額のうち、新規の公共事業となる割合',
  'packages.size': '経済対策の発表額（史実に対する比）',
  'policyLoans.industryShare': '郵便貯金のうち企業に貸し出す割合',
  'policyLoans.postalShare': '家計の預金のうち郵便貯金が集める割合',
  'pricing.consumptionTax': '消費にかかる税率',
  'productivityCoalition.strength': '労使が1955年の合意を守る度合い',
  'publicSpending.benefit': '失業者が受け取る、賃金に対する給付の割合',
  'recapitalisation.cover': '自己資本の不足のうち、国がその四半期に埋める用意のある割合',
  'recapitalisation.lossesSeen': 'まだ表に出ていない損失のうち、自己資本の不足に数える割合',
  'research.intensity': '売上高に対する研究開発費の割合（技術フロンティアの半分、1955年の教育水準のとき）',
  'research.patentScope': '特許が保護する範囲の広さ（改正前を1とする）',
  'rollover.patience': '赤字企業の担保付き債務について、銀行が借り換えに応じ続ける四半期数',
  'seniorityPay.minimumWage': '最低賃金の、全国の基準賃金に対する比率',
  'seniorityPay.performancePay': '正社員の賃金のうち、年功ではなく能力に応じて決まる割合',
  'separations.dismissalCost': '解雇する正社員に支払う賃金の期間',
  'separations.lifetimeEmployment': '正社員に終身雇用の慣行が及ぶ度合い',
  'shareMarket.bankHoldings': '銀行が持とうとする株式の、全株式に対する割合',
  'shareOwnership.worldWeight': '安定株主のいない株式のうち、外国人が求める割合',
  'softwareGrants.grant': '中小メーカーへの補助金の、売上高に対する割合',
  'supplierTerms.squeeze': '親企業が求める単価の引き下げ率',
  'supplierUpgrading.teaching': '親企業1社の仕事だけをする下請企業が、親企業との技術差を縮める速さ',
  'takeovers.hazard': '企業価値がすべて失われ安定株主もいないときに買収される確率',
  'wages.indexation': '賃金の物価調整のうち、予想ではなく過去の物価上昇に合わせる割合',
  'wages.productivityWeight': '生産性の伸びの趨勢のうち、賃金に回す割合',
  'worksAllocation.votes': '公共事業の配分における、生産に対する議席の重み',
};

/**
 * The meaning of institution.parameter or institution.parameter.row in both languages; throws for one that has no
 * Japanese, so that a lab with a lever in one language is not built.
 */
export const parameterMeaning = (path: string, english: string): Words => {
  const [institution, parameter, ...row] = path.split('.');
  const key = `${institution}.${parameter}`;
  const ja = inJapanese[key];
  if (ja === undefined)
    throw new Error(
      `The parameter ${key} of a lever has no meaning in Japanese; add it to src/web/text/parameter-meanings.ts.`,
    );
  if (row.length === 0) return { en: english, ja };
  const name = rowNames[row.join('.')];
  if (!name)
    throw new Error(
      `The row ${row.join('.')} of ${key} has no name in Japanese; add it to src/web/text/row-names.ts.`,
    );
  return { en: `${english} (${name.en})`, ja: `${ja}（${name.ja}）` };
};
