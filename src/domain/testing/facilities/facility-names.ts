/** Names as the facility registries of three countries have them, by area; areas of one country follow each other. */
export const AREAS: readonly { readonly name: string; readonly villages: readonly string[] }[] = [
  {
    name: 'Nyando Sub County',
    villages: words(
      'Ahero, Awasi, Boya, Chemelil, Holo Kosawa, Katito, Kochogo, Nyakongo, Nyang’oma, Onjiko, Rae Kanyaika, Sondu',
    ),
  },
  {
    name: 'Seme Sub County',
    villages: words(
      'Asat, Bar Kowino, Bodi, Kombewa, Lolwe, Manyuanda, Miranga, Ngere, Nyang’oma, Oriang’ Alwala, Ratta, Rabuor',
    ),
  },
  {
    name: 'Muhoroni Sub County',
    villages: words(
      'Fort Ternan, Kandege, Kibigori, Koru, Makindu, Masogo, Menara, Muhoroni, Nyang’oma, Ombeyi, Tamu, Rabuor',
    ),
  },
  {
    name: 'Kisumu East Sub County',
    villages: words(
      'Angola, Chiga, Gita, Kajulu, Kibos, Kowino, Nyalunya, Nyamasaria, Obwolo, Orongo, St Mary’s, Simba Opepo',
    ),
  },
  {
    name: 'Kisumu West Sub County',
    villages: words(
      'Bar Korwa, Chulaimbo, Dago, Maseno, Mainga, Ober Kamoth, Ojola, Otonglo, Riat, Sunga, Usoma, Newa',
    ),
  },
  {
    name: 'Mukono District',
    villages: words(
      'Goma, Kasawo, Katoogo, Kojja, Kyabazaala, Kyungu, Nabalanga, Nagojje, Nakifuma, Namuganga, Ntunda, Seeta Nazigo',
    ),
  },
  {
    name: 'Wakiso District',
    villages: words(
      'Buwambo, Kajjansi, Kakiri, Kasangati, Kasanje, Kawanda, Mende, Namayumba, Nansana, Ndejje, Seguku, Ttikalu',
    ),
  },
  {
    name: 'Luwero District',
    villages: words(
      'Bamunanika, Bombo, Butuntumula, Bukalasa, Kabakedi, Katikamu, Kikoma, Kyalugondo, Lutuula, Nakigoza, Nsawo, Zirobwe',
    ),
  },
  {
    name: 'Achham District',
    villages: words(
      'Babala, Bannatoli, Bayalpata, Chandika, Dhakari, Jalapadevi, Kalagaun, Mastamandu, Payal, Ramaroshan, Sanfebagar, Thanti',
    ),
  },
  {
    name: 'Dolakha District',
    villages: words(
      'Babare, Bhusafeda, Bigu, Charikot, Jiri, Jungu, Kalinchok, Lamidanda, Malu, Namdu, Sailungeshwor, Thanti',
    ),
  },
  {
    name: 'Morang District',
    villages: words(
      'रंगेली, बेलबारी, पथरी, उर्लाबारी, सुन्दरहरैंचा, लेटाङ, केराबारी, मिक्लाजुङ, कानेपोखरी, ग्रामथान, जहदा, कटहरी',
    ),
  },
  {
    name: 'Sila Province',
    villages: words(
      'Gozbéïda, Koukou Angarana, Tissi, Kerfi, Abdi, Am Timan, مركز الأمل, مركز السلام, Adé, Mogororo, Haouich, Djédidé',
    ),
  },
];

/** The kinds that a village has facilities of, by what the country writes. */
export const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['Dispensary', ['Disp', 'Disp.', 'DISPENSARY', 'dispensary']],
  ['Community Unit', ['CU', 'CHU', 'Community Health Unit', 'C.U.']],
  ['Health Centre', ['HC', 'H/C', 'Health Center', 'H.C.']],
  ['Health Centre III', ['HC III', 'H/C III', 'HC 3', 'Health Center III']],
  ['Health Post', ['HP', 'H.P.', 'Health post', 'HEALTH POST']],
];

function words(list: string): readonly string[] {
  return list.split(', ');
}
