package dev.raceway.session.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.session.export.Written;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

  @Test
  void a_row_for_each_event() {
    Program program = Program.plain(2, 2).withLock(LockMode.MUTEX, false);
    StringBuilder expected = new StringBuilder();
    for (String row :
        new String[] {
          "step,thread,instruction,count,register,erased,restored,blocked,retry,contextSwitch,"
              + "lockOwner,holders,queue,lockSwitch",
          "1,A,read,0,0,,,false,false,false,,,,",
          "2,B,read,0,0,,,false,false,true,,,,",
          "3,B,add,0,1,,,false,false,false,,,,",
          "4,B,write,1,,,,false,false,false,,,,",
          "5,B,read,1,1,,,false,false,false,,,,",
          "6,B,add,1,2,,,false,false,false,,,,",
          "7,B,write,2,,,,false,false,false,,,,",
          "8,A,add,2,1,,,false,false,true,,,,",
          "9,A,write,1,,\"B1, B2\",,false,false,false,,,,",
          ",,,1,,,,,,,,,,on",
          "10,A,acquire,1,,,,false,false,false,A,A,,"
        }) {
      expected.append(row).append("\n");
    }
    assertThat(Written.by(new CsvFormat(), program, "A B6 A2 + A").replace("\r\n", "\n"))
        .isEqualTo(expected.toString());
  }
}
