/** Given and family names that people of a country go by, with the shape of its telephone numbers (`#` is a digit). */
export interface NamePool {
  readonly countries: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const words = (list: string) => list.split(' ');

export const namePools: readonly NamePool[] = [
  {
    countries: ['Germany', 'Austria', 'Switzerland'],
    given: words('Anneliese Bernd Carla Dietmar Friederike Gregor Heike Jannik Katharina Lorenz Mareike Norbert Steffi Ulrich Vera'),
    family: words(
      'Ackermann Brückner Dornbach Eichinger Fuhrmann Grünewald Hofstetter Kessler Lindner Möllers Pfister Reuter Sattler Voss',
    ),
  },
  {
    countries: ['France', 'Belgium'],
    given: words('Adèle Bastien Camille Damien Élodie Fabrice Geneviève Hugo Inès Jérôme Léa Maxime Océane Pascal Solène'),
    family: words('Aubry Besson Chevalier Delorme Ferrand Garnier Hubert Lacombe Marchal Noël Pelletier Renaud Sorel Tessier Vasseur'),
  },
  {
    countries: ['Spain', 'Mexico'],
    given: words('Alba Bruno Carmen Diego Elena Fermín Gloria Hernán Irene Joaquín Lucía Marcos Nuria Óscar Paloma'),
    family: words('Alarcón Benítez Cisneros Escudero Fuentes Guzmán Ibáñez Lozano Montero Navarro Ortega Quintana Robles Salcedo Vidal'),
  },
  {
    countries: ['Italy'],
    given: words('Alessia Davide Chiara Enrico Federica Giacomo Ilaria Luca Marta Nicolò Silvia Tommaso'),
    family: words('Barbieri Cattaneo Donati Fabbri Galli Leone Mazzanti Orsini Pagani Rinaldi Serra Vitale'),
  },
  {
    countries: ['Netherlands'],
    given: words('Anouk Bram Daan Esther Femke Gijs Hanneke Joris Lotte Maarten Noor Ruben'),
    family: words('Bakhuis Brouwer Dekker Hoekstra Janssen Kuipers Mulder Postma Smit Veenstra Visser Wolters'),
  },
  {
    countries: ['Poland'],
    given: words('Agnieszka Bartosz Dorota Grzegorz Joanna Kacper Magdalena Paweł Zofia Łukasz'),
    family: words('Adamczyk Borkowska Czarnecki Dudek Jabłoński Kaczmarek Maciejewska Nowicki Pawlak Sobczak'),
  },
  {
    countries: ['Norway', 'Sweden', 'Denmark'],
    given: words('Astrid Birger Camilla Eirik Frida Gustav Hedda Jonas Karin Lars Maja Nils Signe Torben Ylva'),
    family: words('Ahlberg Bakken Dahl Ekström Falk Grønvold Holm Iversen Kjær Lindgren Myhre Nyström Sandberg Thorsen Westergaard'),
  },
  {
    countries: ['United Kingdom', 'United States', 'Ireland', 'Canada', 'Australia'],
    given: words(
      'Abigail Amara Benedict Chidi Claire Darnell Deborah Ewan Farah Gareth Grace Hassan Imogen Jerome Keisha Liam Marcus Mei Nadia Owen Patricia Ravi Rosalind Samir Siobhan Terrence Vanessa Wei',
    ),
    family: words(
      'Abernathy Adeyemi Barlow Chowdhury Coleridge Delaney Ellsworth Fairbairn Gallagher Hargreaves Ibrahim Jefferson Kirkwood Lockhart Mbeki Nakamura Okonkwo Pemberton Quigley Radcliffe Sutherland Tremblay Underhill Whitlock Yeoh Zhang',
    ),
  },
  {
    countries: ['Portugal', 'Brazil'],
    given: words('Afonso Beatriz Caio Daniela Eduardo Fernanda Gonçalo Helena Inês João Larissa Matheus'),
    family: words('Almeida Barros Cardoso Duarte Esteves Figueiredo Lacerda Macedo Nogueira Pinheiro Queirós Tavares'),
  },
  {
    countries: ['Japan'],
    given: words('Akiko Daichi Emi Haruto Kaori Kenji Naoko Ryo Sakura Takumi'),
    family: words('Aoyama Fujita Hayashida Ishikawa Kobayakawa Matsuda Nishimura Ogawa Sakamoto Uemura'),
  },
  {
    countries: ['India'],
    given: words('Aarav Bhavna Devika Farhan Gayatri Harish Kavya Manoj Nandini Rohan'),
    family: words('Bhattacharya Chandran Deshpande Iyer Kulkarni Menon Narayanan Pillai Reddy Sengupta'),
  },
];
