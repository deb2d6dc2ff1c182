"""Given names met in conflict and wire reporting, in lower case: a name after one of them is a person's.

Grouped by the languages of their bearers; spellings vary as newspapers' do. Compiled by hand.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abigail adam adrian aidan alan albert alec alex alexander alexis alfred alice alicia alison allan allen
    allison alyssa amanda amber amelia amy andrea andrew andy angela angie anita ann anna anne annie anthony april
    ariana arthur ashley audrey austin barack barbara barry beatrice becky ben benjamin bernard bernie beth betsy
    betty beverly bill billy blaine bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian
    bridget brittany bruce bryan caitlin caleb calvin cameron candace carl carla carlton carol carole caroline carolyn
    carrie casey cassandra catherine cathy cecil chad charlene charles charlie charlotte chase chelsea cheryl chester
    chloe chris christian christie christina christine christopher cindy claire clara clarence clark claudia clay
    clayton cliff clifford clint clinton clyde cody colin colleen connie connor corey cory courtney craig curtis
    cynthia daisy dakota dale dallas dan dana daniel danielle danny darcy darren darryl dave david dawn dean deborah
    debbie debra denise dennis derek desmond diana diane dick dominic don donald donna dora doris dorothy doug douglas
    drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund edward edwin eileen elaine eleanor
    elena eli elizabeth ella ellen elliot elliott emily emma eric erica erik erin ernest ernie esther ethan eugene
    eunice eva evan evelyn faith felicia felix fiona florence floyd frances francis frank frankie franklin fred
    freddie frederick gabriel gail garrett gary gavin gene geoff geoffrey george georgia gerald geraldine gerard
    gilbert gina ginger glen glenn gloria gordon grace graham grant greg gregg gregory gwen hailey hal hank hannah
    harold harriet harry harvey hazel heather hector heidi helen henry herb herbert herman hillary holly hope howard
    hugh hugo ian ibrahim ira irene iris irving isaac isabel isabella israel ivan ivy jack jackie jackson jacob
    jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason jay jean jeff jeffery jeffrey jen
    jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jim jimmy jo joan joann joanna joanne
    jodi jodie jody joe joel joey johanna john johnny jon jonathan jordan joseph josh joshua joy joyce juan juanita
    judith judy julia julian julie june justin kaitlyn kara karen karl kate katherine kathleen kathryn kathy katie kay
    kayla keith kelly kelsey ken kendra kenneth kenny kent kenya kerry kevin kim kimberly kirk kristen kristin
    kristina kurt kyle lance larry latoya laura lauren laurence laurie lawrence leah lee leigh len lena leo leon
    leonard leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lonnie loretta
    lori lorraine louis louise lucas lucy luis luke lydia lyle lynn mabel mackenzie maddie madeleine madison maggie
    malcolm mandy marc marcia marcus margaret maria marian marie marilyn marion marissa marjorie mark marlene marshall
    martha martin marvin mary mason matt matthew maureen maurice max maxine megan melanie melinda melissa melvin
    meredith mia michael micheal michele michelle miguel mike mildred milton miranda mitch mitchell moe molly monica
    morgan morris muriel myles myra nancy naomi natalie nate nathan nathaniel neil nellie nelson nicholas nick nicole
    nigel nina noah noel nora norma norman oliver olivia oscar owen paige pam pamela pat patricia patrick patti patty
    paul paula pauline peggy penny percy perry pete peter phil philip phillip phoebe phyllis preston priscilla quentin
    rachel ralph ramona randall randy ray raymond rebecca reggie regina reginald rene renee rex rhonda ricardo richard
    rick ricky riley rita rob robbie robert roberta roberto robin robyn rod roderick rodney roger roland ron ronald
    ronnie rosa rosalind rose rosemary ross roxanne roy ruby rudy rupert russ russell rusty ruth ryan sabrina sadie
    sally sam samantha samuel sandra sandy sara sarah savannah scott sean sebastian seth shane shannon sharon shaun
    shawn sheila shelby shelley shelly sherry shirley sidney simon sonia sonya sophia sophie spencer stacey stacy stan
    stanley stella stephanie stephen steve steven stewart stuart sue summer susan susanne suzanne sydney sylvia tamara
    tammy tanya tara ted teresa teri terrance terrence terri terry theodore theresa thomas tiffany tim timothy tina
    toby todd tom tommy toni tony tonya tracey tracy travis trevor tricia troy tyler valerie vanessa vera vernon
    veronica vicki vicky victor victoria vince vincent violet virginia vivian wade wallace walter wanda warren wayne
    wendy wes wesley whitney wilbur will willard william willie wilma winston yolanda yvette yvonne zach zachary zoe

    abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmalek abderrahmane abdi abdifatah
    abdirahman abdu abdul abdulaziz abdulfattah abdulkadir abdullah abdullahi abdulmalik abdulrahman abdurrahman
    abdiweli abu aboud adel adil adnan afif ahmad ahmadou ahmed ahmet aisha akram ali alia aliou amadou amal aman amin
    amina amir amjad ammar amr anas anwar arif asad ashraf asif asma assad atef ayman aymen aziz badr bakr bandar
    bashar bashir bassam basel bilal burhan dalal daoud daud dawood diaa ehab essam fadel fadi fahd fahad faisal faiz
    faiza faraj farah fares farhan farid farida farouk farouq farrukh fatima fatimah fatma fayez fayiz fayyad fouad
    fuad ghassan gulbuddin habib hadi hafez hafiz haider haidar haji hakan hakim hamad hamdi hameed hamid hamza hana
    hanan hani hannan haroon haroun hasan hashim hassan hatem haytham hayatullah hazem hesham hibatullah hisham hosni
    huda husam hussam hussain hussein ibrahima idris idriss ihab ilham ilyas imad imran intisar ismail ismael issa
    issam jaafar jabir jafar jalal jamal jamil jawad jihad kamal kamel kareem karim karima karzai kashif khadija
    khaled khalid khalifa khalil khamis layla leila lina lotfi luay mahamat mahdi mahmood mahmoud mahmud majed majid
    malek malik mansoor mansour mansur marwan maryam masoud massoud maysa mazen mehdi mehmet mohamad mohamed mohammad
    mohammed mohsen mona moqtada mostafa moussa muammar muhammad muhammadu muhammed muhsin mujahid mukhtar munir
    muqtada murad musa mustafa muthanna nabih nabil nabeel nada nadia nadim naeem naim najib najla najm naser nasir
    nasser nasrallah nawaf nawal nawaz nayef nazir noor nour nouri nuri omar osama osman othman oussama parviz pervez
    qais qasem qasim qassem rabia rafi rafik rafiq raheel rahim raid rami rania rashad rashed rashid rauf raza recep
    reem reza riad riyad ruhollah saad saadi sabah saber sabri sadiq saeed safa sajjad said saif sajid salah
    salahuddin saleh salem salih salim salma salman sameer sami samir sana saud sayed sayyed sayyid selim shafiq shah
    shahbaz shahid shakib sharif shehab sherif sirajuddin sohail suhail sulaiman suleiman sultan syed taha taher tahir
    talal talat tamer tarek tareq tariq taufiq tawfiq usman wael wafa waleed walid wasim yahya yakub yasin yaser yasir
    yassin yasser yazid younes younis yousef youssef yousuf yunus yusuf zahid zahir zaid zain zainab zaki zalmay zaman
    zarif zayd zeinab ziad zia zubair

    aleksandr aleksandar aleksei alexei alexey alina anatoly andrei andrej andrey andrii andriy anton arkady arsen
    artem artyom bogdan bohdan boyko dmitri dmitriy dmitry dmytro dragan dusan edvard fyodor galina gennady georgy
    goran grigory hanna igor ihor ilya irina iryna ivanka jovan kateryna kirill konstantin ksenia larisa lavrenty
    leonid ljubisa lyudmila maksim maksym marina marko maxim mikhail milan milos milorad miroslav mykhailo mykola
    nadezhda natalia nataliya natalya nikita nikol nikolai nikolay novak oksana oleg oleh oleksandr oleksii oleksiy
    olena olga olha ostap pavel pavlo petro petr petar polina radovan ramzan ratko roman rostyslav ruslan ruslana
    sasha semyon sergei sergey serhii serhiy sergii slobodan stanislav stepan svetlana svitlana taras tatiana tatyana
    tetiana vadim vadym valentin valentyna valeriy valery vasily vasyl viacheslav viktor vitali vitaliy vitaly vlad
    vladimir vladislav vojislav volodymyr vyacheslav yana yaroslav yegor yelena yevgeny yevhen yulia yuliia yulian
    yuri yuriy zoran zinaida

    alberto alejandra alejandro alfonso alfredo alonso alvaro ana andres angel antonio armando arnaldo arturo augusto
    beatriz benito bernardo camila camilo carlos carmen cesar claudio consuelo cristian cristina cristobal daniela
    dario delfina diego dilma dolores edgardo eduardo efrain emiliano emilio enrique ernesto esperanza esteban evo
    fabian felipe fernanda fernando fidel francisco gabriela german gerardo gilberto gonzalo guadalupe guillermo
    gustavo hernan humberto ignacio ines inés isidro jacinto jair javier jesus jesús joaquin joaquín jorge jose josé
    josefina julio leonardo leonel leopoldo lorenzo lucia luisa luiz lula magdalena manuel manuela marcelo marcos
    mariana mariano mario marta martín mateo mauricio mercedes michel natividad nayib nestor nicanor nicolas nicolás
    octavio orlando pablo paco pascual pedro pilar rafael raul raúl ramiro ramon ramón raquel rigoberto rodolfo
    rodrigo rogelio rolando romeo ruben salvador santiago santos sergio silvia simón sofia susana teodoro tomas tomás
    ulises valentina vicente virgilio ximena

    achille adama aime aimé alain alassane alexandre aline alphonse amadu aminata anatole andre andré antoine antonin
    armand arnaud assimi augustin awa baba bakary benoit benoît bertrand blaise bola boubacar bruno christophe claude
    clement clément corneille cyril damien denis didier dieudonne dominique edouard emmanuel emmerson etienne étienne
    eustache fabien fabrice faustin felicien fidele firmin florent françois francois franck frederic frédéric gaston
    georges gilles godefroid guillaume guy henri hubert idrissa innocent issouf jacques jakaya jean-claude jean-marc
    jean-pierre jérôme joao joão jomo jonas josephine julien juvenal juvénal kofi kwame laurent leopold lucien luc
    macky mamadou mamady marcel marcellin marie-claire mathieu mathias mbaye michaelle modibo moise moïse ngozi
    nicéphore odile olivier olusegun oumar ousmane papa pascal patrice paulin philippe pierre placide raila remy rémy
    roch romain salif samia seydou serge simone souleymane soumaila stéphane sylvain sylvestre thabo theoneste thierry
    tidjane tunde umaru uhuru xavier yacouba yann yaya yves yoweri

    aditya ajay ajit akira amit amitabh amrita anand anil anish arun arvind asha ashok atal aung bao bhim bipin chen
    deepak deepika dinesh fumio ganesh gita gopal govind hari haruki hideki hiroshi indira jae jagdish ji jiang jin
    jong jun kamala kapil katsuya kavita keiko kenji khin kiran krishna kumar kyaw lakshmi lal lalit li lin liu
    mahinda manmohan manoj maung meena min mohan mukesh myo naing narendra naresh naveen neha nguyen nirmala nitin
    park prakash pranab prabowo prasad pratibha priya priyanka rahul raj raja rajapaksa rajesh rajiv rajnath raju
    rakesh ram ramesh ravi ravindra rohit sachin sandeep sanjay sanjeev sarath satish shinzo shiv shyam siddharth sita
    soe subhash sudhir suresh sushma swe takashi taro thant than thein tran tun uday vijay vikram vinod vishal wang
    win xi yang yasuo yoshihide yoko yukio zaw zhang zhao zhou

    achim agnes anders anja annegret ari arne aleksander andrzej antti astrid birgit bjorn björn christoph dieter dov
    dmitrij ehud ewa elif emine emre erdal ernst eyal ferhat francesca franz friedrich fritz gabi georg gerhard gert
    gideon giorgi giorgio giovanni giulia giuseppe golda guido gunnar gunter günter hans heiko heinrich helga helmut
    henrik hermann horst hulya ilan ingrid ivar jacek janez jens joachim joerg johan johannes josef jozef juergen
    jurgen jürgen karin karl-heinz katja klaus krzysztof lars laszlo lech levent lukas magnus maja malgorzata manfred
    marek martina mateusz matteo matthias merkel meir mesut michal mikael mikheil mirjana moshe motti murat naftali
    nils nir olaf ole olof orhan ozgur per pertti pieter piotr rainer ralf rebekka rolf ronen selahattin shimon silvio
    stefan stefano steffen sven tayyip thorsten tomasz tzipi ulrich ursula uwe viktoria waldemar werner wilhelm willem
    willy wolfgang yair yaakov yael yitzhak yoav yossi yuval zbigniew zeki zviad
    """.split()
)
"""Names that are also places' ("jordan", "israel") are among them: they count where a surname follows."""
